# checked by: nobody yet

firm-paused = { $company } hadda dad kale ma qaadanayso. Haddaad hore ugu tidhi haa, haadaasi weli way jirtaa. Qor /matches, kuwo kale ayaan ku tusayaa.
