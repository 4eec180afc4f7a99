# checked by: nobody yet
# Before answers are erased because somebody has not been here for long.

# needs a native check
retention-soon = مدت زیادی است که اینجا نبوده‌اید. برای همین { DAY($day) } جواب‌های شما را پاک می‌کنم. می‌خواهید بمانند؟ دکمه «نگه دار» را بزنید یا چیزی برایم بنویسید.
retention-kept = باشد. جواب‌های شما می‌مانند.
button-retention-keep = جواب‌هایم را نگه دار
