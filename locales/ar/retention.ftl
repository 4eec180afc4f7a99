# checked by: nobody yet
# Before answers are erased because somebody has not been here for long.

# needs a native check
retention-soon = مضى وقت طويل على آخر زيارة لك هنا. لذلك سأحذف إجاباتك يوم { DAY($day) }. للاحتفاظ بها، يكفي الضغط على زر الاحتفاظ أو كتابة أي شيء هنا.
retention-kept = حسنًا. إجاباتك باقية.
button-retention-keep = الاحتفاظ بإجاباتي
