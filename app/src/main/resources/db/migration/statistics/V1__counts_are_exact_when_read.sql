create table statistics_change (
  realm text not null,
  id bigint generated always as identity,
  path text collate "C" not null
    constraint a_change_names_its_unit check (path <> ''),
  level text collate "C" not null
    constraint a_level_is_known check (level in ('province', 'district', 'commune')),
  kind text collate "C" not null,
  known text collate "C" not null
    constraint a_date_is_known_so_far check (known in ('day', 'month', 'year', 'unknown')),
  first_day date not null,
  last_day date not null,
  topic text collate "C" not null,
  meetings bigint not null,
  attendance bigint not null,
  unanswered bigint not null,
  settled bigint not null,
  with_roadmap bigint not null,
  in_progress bigint not null,
  explained bigint not null,
  not_settled bigint not null,
  constraint statistics_change_key primary key (realm, id),
  constraint an_unknown_date_could_be_any check (
    (known = 'unknown') = (first_day = '-infinity' and last_day = 'infinity'))
)
with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on table statistics_change is
  'What an act did to the counts, written in the act''s own transaction; waits here until it is folded into statistics_cell. A reader adds both, so the counts are exact at every moment.';
comment on column statistics_change.path is
  'Unit ids from the province down to the unit that held the meeting, joined by "/".';
comment on column statistics_change.topic is
  'Code of the topic; empty for a meeting, which has none.';

create table statistics_cell (
  realm text not null,
  scope text collate "C" not null,
  topic text collate "C" not null,
  grain text collate "C" not null
    constraint a_grain_is_known check (grain in
      ('day', 'month', 'year', 'vague_month', 'vague_year', 'undated')),
  first_day date not null,
  level text collate "C" not null,
  kind text collate "C" not null,
  meetings bigint not null,
  attendance bigint not null,
  unanswered bigint not null,
  settled bigint not null,
  with_roadmap bigint not null,
  in_progress bigint not null,
  explained bigint not null,
  not_settled bigint not null,
  constraint statistics_cell_key
    primary key (realm, scope, topic, grain, first_day, level, kind)
)
with (fillfactor = 80);
comment on table statistics_cell is
  'Sums of the changes already folded, for whole years, months and days of every unit and those above it. Holds no fact of its own: it can be emptied and made again from the records.';
comment on column statistics_cell.scope is
  'A unit id: the unit and everything below it; "*" is the whole realm.';
comment on column statistics_cell.topic is
  'A topic, or "*" for all together.';
comment on column statistics_cell.grain is
  'Length of the block. A date known to the month only stands in month, year and vague_month, never in a day; known to the year only in year and vague_year; unknown in undated.';
