# checked by: nobody yet
# Minors: what firms and staff see of a guardian's yes.

lead-card-minor =
    { $sure ->
        [yes] The person is under 18.
       *[no] The person may not be 18 yet.
    } You can answer as usual. When you have said yes, a guardian or Industrilyftet has to say yes, too. Then you see how to reach the person.
lead-card-contact-hidden =
    { $sure ->
        [yes] The person is under 18.
       *[no] The person may not be 18 yet.
    } That is why we show no number yet. First a guardian or Industrilyftet has to say yes. Then this card changes, and you see how to reach the person. You need not do anything now.
lead-card-below-age = <b>Note:</b> the person has not reached the lowest age of the offer, { $age }. A visit is fine. Does that not suit you? Answer “Not now”.
staff-lead-guardian-waits = Under 18: the firm does not see how to reach the person. It waits for a guardian, or for you.
staff-lead-guardian-open = Under 18: the firm sees how to reach the person, because the setting says so.
staff-lead-guardian-yes = Under 18: a guardian has said yes, { DAY($day) } ({ $by ->
    [staff] noted by staff
   *[link] through their link
}).
staff-lead-guardian-no = Under 18: a guardian has said no, { DAY($day) } ({ $by ->
    [staff] noted by staff
   *[link] through their link
}). The firm does not see how to reach the person.
button-lead-guardian-yes = A guardian agrees: show contact
button-lead-guardian-no = Hide the contact again
staff-lead-guardian-shown = Saved. The firm sees how to reach the person once it has said yes. The person is told.
staff-lead-guardian-hidden = Saved. The firm does not see any more how to reach the person. The person is told.
staff-lead-adult = The person is of age. The contact is shown as for everybody.
lead-guardian-no-staff = <b>A guardian has said no</b> about contact no. { $number } with { $company }. The firm does not see how to reach the person, and is not told why. The person knows. Answer if the person asks, and close the contact if need be.
lead-grown-staff =
    { $said ->
        [no] <b>Changed year of birth:</b> a guardian had said no to contact no. { $number } with { $company }. By the new year the person is an adult. The firm still does not see how to reach them until you show the contact. Speak with the person first.
       *[nothing] <b>Changed year of birth:</b> contact no. { $number } with { $company } was waiting for a guardian. Now the person counts as an adult, so the firm sees how to reach them. Is the new year not true? Speak with the person, or close the contact.
    }
audit-lead-guardian-yes = noted a guardian's yes for contact no. { $lead } ({ $company })
audit-lead-guardian-no = hid the contact again for no. { $lead } ({ $company })
settings-name-minor-contact = Contact with minors
settings-value-minor-contact-1 = hidden until somebody agrees
settings-value-minor-contact-0 = as for adults
settings-about-minor-contact = If the person is under 18, the firm sees no number and no Telegram name until a guardian or you have said yes. The change holds for cards that are shown or changed from now on.
button-settings-minor-contact-on = Hide until somebody agrees
button-settings-minor-contact-off = Show as for adults
