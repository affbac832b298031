create table meeting (
  realm text not null,
  id uuid not null,
  code text not null,
  kind text not null
    constraint meeting_has_a_kind check (kind <> ''),
  level text not null
    constraint meeting_level_is_known check (level in ('province', 'district', 'commune')),
  unit text not null
    constraint meeting_is_held_by_a_unit references organisation_unit (id),
  unit_path text not null,
  title text not null,
  organiser text not null,
  organiser_body uuid,
  counterpart text,
  counterpart_printed text not null,
  form text not null
    constraint meeting_form_is_known check (form in ('direct', 'online', 'mixed')),
  day_precision text not null
    constraint meeting_day_precision_is_known
      check (day_precision in ('day', 'month', 'year', 'unknown')),
  day_first date
    constraint meeting_day_is_there_when_known
      check ((day_first is null) = (day_precision = 'unknown')),
  sort_day date not null,
  last_day date
    constraint meeting_day_does_not_end_before_it_starts check (last_day >= day_first),
  starts time,
  ends time
    constraint meeting_ends_after_it_starts check (ends > starts),
  place text not null,
  sites int
    constraint meeting_has_sites check (sites > 0),
  invited int
    constraint meeting_invited_is_a_count check (invited >= 0),
  attendance int
    constraint meeting_attendance_is_a_count check (attendance >= 0),
  words tsvector not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint meeting_has_one_id primary key (realm, id),
  constraint meeting_code_is_unique unique (realm, code)
);
comment on table meeting is
  'One meeting as it was minuted. Never updated: turns and matters are counted from contributions, a corrected attendance has its own row.';
comment on column meeting.sort_day is
  'The earliest day it can have been; -infinity when nothing is known, so that undated meetings come last.';
comment on column meeting.words is
  'What the meeting is found by: syllables without marks.';

create index meeting_by_day on meeting (realm, sort_day desc, id desc);
create index meeting_by_unit on meeting (realm, unit_path text_pattern_ops);
create index meeting_by_words on meeting using gin (words);

create table meeting_chair (
  realm text not null,
  meeting uuid not null,
  position int not null,
  name text not null
    constraint chair_has_a_name check (btrim(name) <> ''),
  posts text not null,
  person uuid,
  constraint meeting_chair_sits_once primary key (realm, meeting, position),
  constraint chair_is_of_a_meeting foreign key (realm, meeting) references meeting (realm, id)
);
comment on table meeting_chair is
  'Who presided, with the posts as printed at the time.';

create table meeting_printed (
  realm text not null,
  meeting uuid not null,
  position int not null,
  figure text not null
    constraint printed_figure_is_known
      check (figure in ('invited', 'attendance', 'sites', 'turns', 'matters', 'matters_spoken',
        'matters_written', 'answered')),
  value int not null
    constraint printed_value_is_a_count check (value >= 0),
  words text not null,
  source text not null
    constraint printed_figure_has_a_source check (btrim(source) <> ''),
  constraint meeting_printed_stands_once primary key (realm, meeting, position),
  constraint printed_figure_is_of_a_meeting
    foreign key (realm, meeting) references meeting (realm, id)
);
comment on table meeting_printed is
  'Figures as a source printed them, kept beside the recorded ones and never instead of them.';

create table meeting_contribution (
  realm text not null,
  id uuid not null,
  meeting uuid not null,
  number int not null
    constraint contributions_are_counted_from_one check (number > 0),
  channel text not null,
  spoken boolean not null,
  speaker_kind text not null
    constraint speaker_kind_is_known check (speaker_kind in ('official', 'person', 'group')),
  speaker text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint contribution_has_one_id primary key (realm, id),
  constraint contribution_number_is_unique unique (realm, meeting, number),
  constraint contribution_is_to_a_meeting
    foreign key (realm, meeting) references meeting (realm, id)
);
comment on table meeting_contribution is
  'A turn at the microphone, a slip, a letter: what carried one or several matters into a meeting.';
comment on column meeting_contribution.speaker is
  'As printed or said; shown to the public only when speaker_kind is official.';

create table meeting_contribution_matter (
  realm text not null,
  contribution uuid not null,
  position int not null
    constraint carried_matters_are_counted_from_one check (position > 0),
  petition uuid not null,
  constraint contribution_carries_a_matter_once primary key (realm, contribution, position),
  constraint matter_is_carried_once unique (realm, petition),
  constraint matter_is_carried_by_a_contribution
    foreign key (realm, contribution) references meeting_contribution (realm, id),
  constraint carried_matter_is_a_petition
    foreign key (realm, petition) references petition (realm, id)
);
comment on table meeting_contribution_matter is
  'Which matters a contribution carried, in the order they were raised.';

create table meeting_guided (
  realm text not null,
  id uuid not null,
  meeting uuid not null,
  day date not null,
  constraint guided_denunciation_counts_once primary key (realm, id),
  constraint guided_denunciation_is_of_a_meeting
    foreign key (realm, meeting) references meeting (realm, id)
);
comment on table meeting_guided is
  'That somebody was shown the lawful channel for a denunciation, and the day. No text, no speaker, no contribution, nobody who typed.';

create index guided_by_meeting on meeting_guided (realm, meeting);

create table meeting_attendance_corrected (
  realm text not null,
  meeting uuid not null,
  seq int not null
    constraint corrections_are_counted_from_one check (seq > 0),
  was int,
  now int
    constraint corrected_attendance_is_a_count check (now >= 0),
  because text not null
    constraint a_correction_has_a_reason check (btrim(because) <> ''),
  corrected_by uuid not null,
  corrected_at timestamptz not null,
  constraint meeting_corrections_have_no_twins primary key (realm, meeting, seq),
  constraint a_correction_corrects check (now is distinct from was),
  constraint correction_is_of_a_meeting foreign key (realm, meeting) references meeting (realm, id)
);
comment on table meeting_attendance_corrected is
  'Every correction of an attendance: what stood, what stands now, why. The latest one holds.';
