# Skolor, vad kurser leder till, och områden för exjobb.

table-concept-unknown = { $got } finns inte bland begreppen. Skriv namn som welding eller cnc-operation, eller lämna tomt.
column-companies-is-school = yes om det är en skola eller en annan som ger kurser, annars no eller tomt.
column-companies-challenge-group = yes om företaget är med i en utmaningsgrupp: då visas dess exjobb per område.
column-offers-field = Exjobb: området, till exempel mechanical, automation, energy, wood, food, it, economics eller environment.
column-offers-teaches = Utbildning: vad man lär sig, som namn på begrepp med komma emellan, till exempel welding, sheet-metal. Tomt: läses ur rubriken och texten.
column-offers-gives-licence = Utbildning: körkort eller bevis som man får, till exempel forklift, C eller B.
column-offers-gives-swedish = Utbildning: nivån i svenska som man når, A1 till C2.
