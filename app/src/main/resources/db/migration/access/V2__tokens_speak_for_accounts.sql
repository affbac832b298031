create table access_token (
  realm text not null,
  id uuid not null,
  hash bytea not null
    constraint a_token_is_kept_as_sha_256 check (length(hash) = 32),
  account uuid not null,
  purpose text not null
    constraint a_token_says_what_it_is_for check (btrim(purpose) <> ''),
  issued_at timestamptz not null,
  issued_by uuid not null,
  revoked_at timestamptz,
  constraint access_token_key primary key (realm, id),
  constraint a_token_is_issued_once unique (realm, hash),
  constraint a_token_speaks_for_an_account foreign key (realm, account)
    references access_account (realm, id),
  constraint a_token_is_issued_by_an_account foreign key (realm, issued_by)
    references access_account (realm, id)
);
comment on table access_token is
  'Bearer tokens of the machine API. Only a hash is kept; the text is shown once.';
