# checked by: nobody yet

firm-paused = { $company } tar inte emot fler just nu. Om du redan har sagt ja till dem gäller det fortfarande. Med /matches ser du andra.
