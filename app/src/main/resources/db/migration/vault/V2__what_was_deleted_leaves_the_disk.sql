create table vault.scrubbing_asked (
  realm text not null,
  id uuid not null,
  asked_at timestamptz not null,
  constraint scrubbing_is_asked_once primary key (realm, id)
);
comment on table vault.scrubbing_asked is
  'That something was deleted for good and its old rows and log must leave the files of the database; gone once that is done.';
