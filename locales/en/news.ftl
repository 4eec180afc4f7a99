# checked by: nobody yet
# News: what nobody asked for just now, only if the person wants it.
news-ask = Shall we write to you when a new offer fits you, or when it is time for Industrinatten? A few times a month at most. You can say no at any time.
news-yes = Good! We will write when something new fits you. You can say no at any time.
news-no = All right. We will not send any more of these. You still get the answers from firms.
button-news-yes = Yes, write to me
button-news-no = No, thank you
button-news-stop = Stop such messages
news-new-offer = There is a place that fits you and that you have not seen yet:
news-needs-profile = Please answer a few short questions first. Tap Start.
