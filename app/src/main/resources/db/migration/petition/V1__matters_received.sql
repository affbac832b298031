create table petition (
  realm text not null,
  id uuid not null,
  code text not null,
  petition_class text not null
    constraint petition_class_is_known
      check (petition_class in ('opinion', 'petition', 'report', 'complaint')),
  topic text not null,
  channel text not null,
  competence text,
  place text not null
    constraint petition_place_is_a_unit references organisation_unit (id),
  text text not null
    constraint petition_text_is_written check (btrim(text) <> ''),
  meeting uuid,
  level text not null
    constraint petition_level_is_known check (level in ('province', 'district', 'commune')),
  kind text not null,
  day_precision text not null
    constraint petition_day_precision_is_known
      check (day_precision in ('day', 'month', 'year', 'unknown')),
  day_first date
    constraint petition_day_is_there_when_known
      check ((day_first is null) = (day_precision = 'unknown')),
  unit text not null
    constraint petition_unit_is_a_unit references organisation_unit (id),
  received_by uuid not null,
  received_at timestamptz not null,
  constraint petition_has_one_id primary key (realm, id),
  constraint petition_code_is_unique unique (realm, code)
);
comment on table petition is
  'One matter as it was received. Never updated: how it stands now is in petition_register, what was done in petition_act.';

create table petition_act (
  realm text not null,
  petition uuid not null,
  seq int not null
    constraint act_is_counted_from_one check (seq > 0),
  act text not null,
  from_stage text,
  to_stage text not null,
  day date,
  note text not null,
  done_by uuid not null,
  done_at timestamptz not null,
  constraint petition_acts_have_no_twins primary key (realm, petition, seq),
  constraint act_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id)
);
comment on table petition_act is
  'Every act in the life of a matter, numbered without gaps; note holds codes, never prose.';

create table petition_register (
  realm text not null,
  petition uuid not null,
  sort_day date not null,
  last_day date not null,
  acts int not null,
  level text not null,
  kind text not null,
  day_precision text not null,
  day_first date,
  unit_path text not null,
  place_path text not null,
  topic text not null,
  petition_class text not null,
  stage text not null
    constraint register_stage_is_known
      check (stage in ('received', 'referred', 'accepted', 'escalated', 'answered', 'closed')),
  result text not null
    constraint register_result_is_known
      check (result in ('none', 'settled', 'in_progress_with_roadmap', 'in_progress', 'explained', 'not_settled')),
  handler uuid,
  due date,
  words tsvector not null,
  constraint register_has_one_row_a_petition primary key (realm, petition),
  constraint register_row_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id)
);
comment on table petition_register is
  'How each matter stands now and the words it is found by: one row a matter, moved only by acts.';

comment on column petition_register.sort_day is
  'The first day it may have been raised; -infinity when nothing is known.';
comment on column petition_register.last_day is
  'The last day it may have been raised; infinity when nothing is known.';

create index register_by_day on petition_register (realm, sort_day desc, petition desc);
create index register_by_place on petition_register (realm, place_path text_pattern_ops);
create index register_by_handler on petition_register (realm, handler, due)
  where handler is not null;
create index register_by_words on petition_register using gin (words);
