# checked by: nobody yet

firm-paused = { $company } ሕጂ ካልእ ሰብ ኣይቅበልን እዩ ዘሎ። ቅድሚ ሕጂ እወ ኢልኩምዎም እንተኔርኩም፡ እቲ እወ ይጸንሕ። /matches ጽሓፉ፡ ካልእ ከርእየኩም እየ።
