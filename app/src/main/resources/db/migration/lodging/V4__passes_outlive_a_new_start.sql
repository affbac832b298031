create table lodging_signing_key (
  realm text not null,
  year integer not null,
  subject uuid not null,
  sealed bytea not null,
  made_at timestamptz not null,
  constraint a_year_has_one_signing_key primary key (realm, year),
  constraint a_signing_key_is_sealed
    foreign key (realm, subject) references vault.subject (realm, id)
);
comment on table lodging_signing_key is
  'The key passes and challenges are signed with, one a year; that of the year before still holds, older ones are deleted.';
comment on column lodging_signing_key.realm is
  'Always 00: a form is signed before anybody knows which realm it will be for.';
comment on column lodging_signing_key.subject is
  'Nobody: only the name of the key it is sealed with.';
