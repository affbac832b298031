create table meeting_printed_corrected (
  realm text not null,
  meeting uuid not null,
  seq int not null
    constraint printed_corrections_are_counted_from_one check (seq > 0),
  because text not null
    constraint a_printed_correction_has_a_reason check (btrim(because) <> ''),
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  constraint printed_corrections_have_no_twins primary key (realm, meeting, seq),
  constraint printed_correction_is_of_a_meeting
    foreign key (realm, meeting) references meeting (realm, id)
);
comment on table meeting_printed_corrected is
  'Every act that added or withdrew printed figures of a meeting already recorded, and why.';
comment on column meeting_printed_corrected.seq is
  'The how-manieth such act of the meeting it is.';

alter table meeting_printed
  add column added_in int,
  add constraint printed_figure_is_added_by_a_correction
    foreign key (realm, meeting, added_in)
    references meeting_printed_corrected (realm, meeting, seq);
comment on column meeting_printed.added_in is
  'The correction that added it; null for what was minuted when the meeting was recorded.';

create table meeting_printed_withdrawn (
  realm text not null,
  meeting uuid not null,
  position int not null,
  withdrawn_in int not null,
  constraint printed_figure_is_withdrawn_once primary key (realm, meeting, position),
  constraint a_withdrawn_figure_was_printed
    foreign key (realm, meeting, position)
    references meeting_printed (realm, meeting, position),
  constraint printed_figure_is_withdrawn_by_a_correction
    foreign key (realm, meeting, withdrawn_in)
    references meeting_printed_corrected (realm, meeting, seq)
);
comment on table meeting_printed_withdrawn is
  'Printed figures that were typed by mistake. The figure itself stays where it was written.';
comment on column meeting_printed_withdrawn.withdrawn_in is
  'The correction that withdrew it.';
