# checked by: nobody yet

firm-paused = لا تستقبل { $company } أشخاصًا جددًا الآن. من سبق له أن قال نعم لها فموافقته ما زالت سارية. لرؤية شركات أخرى: { "\u2068/matches\u2069" }
