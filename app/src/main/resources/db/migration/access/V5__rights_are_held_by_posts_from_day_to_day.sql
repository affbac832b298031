create table access_post (
  realm text not null,
  id uuid not null,
  title text not null
    constraint a_post_has_a_title check (btrim(title) <> ''),
  role text not null
    constraint a_post_has_a_known_role
      check (role in ('administrator', 'office', 'secretary', 'editor', 'leader', 'front', 'agency', 'head', 'village_head')),
  organisation uuid not null,
  path text not null
    constraint a_post_has_its_part_of_the_tree check (path <> ''),
  created_at timestamptz not null,
  created_by uuid,
  constraint access_post_key primary key (realm, id),
  constraint a_post_is_of_a_body_of_the_realm foreign key (realm, organisation)
    references organisation_body (realm, id),
  constraint a_post_is_made_by_one_of_its_realm foreign key (realm, created_by)
    references access_account (realm, id)
);
comment on table access_post is
  'A post of a body: its title as printed, what it may do (role), and where (path). A row never changes.';
comment on column access_post.path is
  'Unit ids from the province down, joined by "/": the post reaches this unit and those below.';

create table access_holding (
  realm text not null,
  id uuid not null,
  post uuid not null,
  account uuid not null,
  instead_of uuid,
  first_day date not null,
  last_day date
    constraint a_holding_ends_after_it_began check (last_day >= first_day),
  ended_on date
    constraint an_end_is_not_before_the_beginning check (ended_on >= first_day),
  document text not null,
  given_at timestamptz not null,
  given_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  constraint access_holding_key primary key (realm, id),
  constraint a_holding_is_of_its_post unique (realm, post, id),
  constraint a_post_is_held foreign key (realm, post) references access_post (realm, id),
  constraint an_account_holds_a_post foreign key (realm, account)
    references access_account (realm, id),
  constraint a_substitute_stands_in_for_a_holder foreign key (realm, post, instead_of)
    references access_holding (realm, post, id),
  constraint a_holding_is_given_by_one_of_its_realm foreign key (realm, given_by)
    references access_account (realm, id),
  constraint a_holding_is_ended_by_one_of_its_realm foreign key (realm, ended_by)
    references access_account (realm, id),
  constraint an_end_has_its_moment_and_author
    check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)),
  constraint a_substitution_has_a_last_day_and_a_document
    check (instead_of is null or last_day is not null and btrim(document) <> ''),
  constraint a_post_has_one_holder_a_day
    exclude using gist (
      realm with =, post with =, daterange(first_day, least(last_day + 1, ended_on)) with &&)
      where (instead_of is null),
  constraint a_post_has_one_substitute_a_day
    exclude using gist (
      realm with =, post with =, daterange(first_day, least(last_day + 1, ended_on)) with &&)
      where (instead_of is not null)
);
create index holding_by_account on access_holding (realm, account);
comment on table access_holding is
  'Who holds a post from day to day, or stands in for its holder (instead_of). Only an end is ever written into a row.';
comment on column access_holding.last_day is
  'The last day as it was given; null until somebody ends it.';
comment on column access_holding.ended_on is
  'The first day it gives nothing any more, when somebody ended it.';

insert into access_post (realm, id, title, role, organisation, path, created_at, created_by)
select realm, id, post, role, organisation, path, opened_at, opened_by
  from access_account;
insert into access_holding (realm, id, post, account, first_day, document, given_at, given_by)
select realm, id, id, id, (opened_at at time zone 'Asia/Ho_Chi_Minh')::date, '', opened_at, opened_by
  from access_account;

alter table access_account drop column post;
alter table access_account drop column role;
comment on table access_account is
  'A person who may sign in, kept by the administrators of its path. Never deleted, because records name it; disabled_at closes it.';
comment on column access_account.path is
  'Unit ids from the province down, joined by "/": whose administrators keep the account.';

alter table access_token add column holding uuid;
update access_token set holding = account;
alter table access_token
  alter column holding set not null,
  add constraint a_token_speaks_in_a_post foreign key (realm, holding)
    references access_holding (realm, id);
comment on column access_token.holding is
  'The post it speaks in: with the holding it ends.';
