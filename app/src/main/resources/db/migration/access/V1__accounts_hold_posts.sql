create table access_sign_in_name (
  name text not null
    constraint a_sign_in_name_is_taken_once primary key
    constraint a_sign_in_name_is_plain check (name ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  home text not null,
  constraint a_sign_in_name_has_one_home unique (home, name)
);
comment on table access_sign_in_name is
  'Which realm a sign-in name belongs to: a small directory of the whole installation, so that nobody chooses a realm to sign in.';

create table access_account (
  realm text not null,
  id uuid not null,
  sign_in_name text not null,
  name text not null
    constraint an_account_names_a_person check (btrim(name) <> ''),
  post text not null
    constraint an_account_names_a_post check (btrim(post) <> ''),
  role text not null
    constraint a_role_is_known check (role in ('administrator', 'office', 'agency')),
  organisation uuid not null,
  path text not null
    constraint a_post_reaches_a_part_of_the_tree check (path <> ''),
  password_hash text not null,
  password_version integer not null default 1,
  opened_at timestamptz not null,
  opened_by uuid,
  disabled_at timestamptz,
  constraint access_account_key primary key (realm, id),
  constraint an_account_has_its_own_name unique (realm, sign_in_name),
  constraint a_name_signs_in_at_home foreign key (realm, sign_in_name)
    references access_sign_in_name (home, name),
  constraint a_post_belongs_to_a_body_of_the_realm foreign key (realm, organisation)
    references organisation_body (realm, id),
  constraint an_account_is_opened_by_one_of_its_realm foreign key (realm, opened_by)
    references access_account (realm, id)
);
comment on table access_account is
  'A post that may sign in. Never deleted, because records name it; disabled_at closes it.';
comment on column access_account.path is
  'Unit ids from the province down, joined by "/": the post reaches this unit and those below.';
comment on column access_account.password_version is
  'Grows with every new password; sessions of an older version end.';
