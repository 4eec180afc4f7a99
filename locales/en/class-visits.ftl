# checked by: nobody yet
# A class at a company: what pupils see when they scan the code of the visit.

class-scan-thanks = <b>Thank you for being here at { $company }!</b>
class-scan-again = You are already counted at { $company }. Once is enough.
class-scan-counted = I only count how many you are. I don't save who you are.
class-scan-next = Have you turned 13? Then you can see which jobs and companies here in the county fit you, if you like.
button-class-fits = Show what fits me
class-code-unknown = I don't know that code. Scan the QR code at the company once more, or write the two words beside it.
class-code-not-now = That code only works on the day when the class is visiting.
class-poster-text = Then we count how many you are. We don't save who you are.
