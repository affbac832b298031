create table organisation_unit (
  id          text constraint unit_has_one_id primary key
    constraint unit_id_is_code_and_first_day check (id ~ '^\d{2,5}(@\d{8})?$'),
  code        text not null
    constraint unit_code_is_official check (code ~ '^(\d{2}|\d{3}|\d{5})$'),
  level       text not null
    constraint unit_level_is_known check (level in ('province', 'district', 'commune')),
  name        text not null,
  full_name   text not null
    constraint unit_has_a_name check (btrim(full_name) <> ''),
  kind        text not null,
  parent      text
    constraint unit_parent_exists references organisation_unit (id)
    deferrable initially deferred,
  path        text not null
    constraint unit_path_is_unique unique
    constraint unit_path_ends_in_itself check (path = id or path like '%/' || id),
  valid_from  date not null,
  valid_until date
    constraint unit_ends_after_it_starts check (valid_until > valid_from),
  tone_key    text not null,
  plain_key   text not null,
  constraint only_a_province_has_no_parent check ((parent is null) = (level = 'province')),
  constraint one_unit_per_code_and_day
    exclude using gist (code with =, daterange(valid_from, valid_until) with &&)
    deferrable initially deferred
);
comment on table organisation_unit is
  'Every version of every administrative unit, before and after 1 July 2025. Reference data: no realm.';
comment on column organisation_unit.valid_from is '-infinity: older than the list of 2021';

create index unit_by_parent on organisation_unit (parent);

create table organisation_unit_restated (
  unit      text constraint unit_is_restated_once primary key
    constraint restated_unit_exists references organisation_unit (id)
    deferrable initially deferred,
  full_name text not null,
  parent    text
    constraint restated_parent_exists references organisation_unit (id)
    deferrable initially deferred
);
comment on table organisation_unit_restated is
  'The name and district a unit of the 2021 list had just before 1 July 2025, where they differ; the day of the change is in no source we hold.';

create table organisation_succession (
  predecessor text not null
    constraint predecessor_exists references organisation_unit (id)
    deferrable initially deferred,
  successor   text not null
    constraint successor_exists references organisation_unit (id)
    deferrable initially deferred,
  certain     boolean not null,
  constraint succession_is_stated_once primary key (predecessor, successor),
  constraint nothing_succeeds_itself check (predecessor <> successor)
);
comment on table organisation_succession is
  'What became of a unit. Certain: it went there whole. Otherwise a candidate: it was split, or its fate between two lists is unknown.';

create table organisation_unit_source (
  name     text constraint source_is_known_by_name primary key,
  checksum text not null
);
comment on table organisation_unit_source is
  'Checksum of the unit data last loaded, so that a start loads only what changed.';
