create table organisation_realm (
  realm         text constraint realm_stands_once primary key
    constraint realm_is_a_province_code check (realm ~ '^\d{2}$'),
  prefix        text not null
    constraint realm_prefix_is_unique unique
    constraint realm_prefix_is_two_letters check (prefix ~ '^[A-Z]{2}$'),
  province      text not null
    constraint realm_province_exists references organisation_unit (id),
  name          text not null
    constraint realm_has_a_name check (btrim(name) <> ''),
  demonstration boolean not null,
  position      integer not null generated always as identity
);
comment on table organisation_realm is
  'A province-level jurisdiction kept in this system; the first one added is the main one.';

create table organisation_body (
  realm       text not null
    constraint body_realm_exists references organisation_realm (realm),
  id          uuid not null,
  kind        text not null
    constraint body_kind_is_a_word check (kind ~ '^[a-z_]+$'),
  name        text not null
    constraint body_has_a_name check (btrim(name) <> ''),
  unit        text not null
    constraint body_unit_exists references organisation_unit (id),
  valid_from  date not null,
  valid_until date
    constraint body_ends_after_it_starts check (valid_until > valid_from),
  successor   uuid,
  tone_key    text not null,
  plain_key   text not null,
  constraint body_has_one_id primary key (realm, id),
  constraint body_successor_exists foreign key (realm, successor)
    references organisation_body (realm, id),
  constraint only_an_ended_body_has_a_successor check (successor is null or valid_until is not null),
  constraint one_body_per_name_unit_and_day
    exclude using gist (
      realm with =, unit with =, tone_key with =, daterange(valid_from, valid_until) with &&)
);
comment on table organisation_body is
  'Committees, departments, the Front, unions and other bodies, with their life and successor.';

create index body_by_unit on organisation_body (realm, unit);
create index body_by_successor on organisation_body (realm, successor) where successor is not null;

create table organisation_person (
  realm     text not null
    constraint person_realm_exists references organisation_realm (realm),
  id        uuid not null,
  name      text not null
    constraint person_has_a_name check (btrim(name) <> ''),
  tone_key  text not null,
  constraint person_has_one_id primary key (realm, id)
);
comment on table organisation_person is
  'People in public office. Nothing but the name: what they hold are posts.';

create index person_by_name on organisation_person (realm, tone_key);

create table organisation_post (
  realm       text not null,
  id          uuid not null,
  person      uuid not null,
  body        uuid,
  title       text not null
    constraint post_has_a_title check (btrim(title) <> ''),
  tone_key    text not null,
  valid_from  date not null,
  valid_until date
    constraint post_ends_after_it_starts check (valid_until > valid_from),
  constraint post_has_one_id primary key (realm, id),
  constraint post_person_exists foreign key (realm, person)
    references organisation_person (realm, id),
  constraint post_body_exists foreign key (realm, body)
    references organisation_body (realm, id),
  constraint a_post_is_held_once_at_a_time
    exclude using gist (
      realm with =, person with =, tone_key with =, daterange(valid_from, valid_until) with &&)
);
comment on table organisation_post is
  'A post a person held, its title as printed at the time. Several at once are usual.';

create index post_by_body on organisation_post (realm, body) where body is not null;
