# checked by: nobody yet

firm-paused = { $company } is not taking more people right now. If you have already said yes to them, that still counts. With /matches you see others.
