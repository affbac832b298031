-- register_by_overdue begins with the same columns and holds every row of this one
drop index register_by_due;
