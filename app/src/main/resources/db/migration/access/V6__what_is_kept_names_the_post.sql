alter table access_account
  add column opened_as uuid;
comment on column access_account.opened_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table access_token
  add column issued_as uuid;
comment on column access_token.issued_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table access_post
  add column created_as uuid;
comment on column access_post.created_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table access_holding
  add column given_as uuid,
  add column ended_as uuid;
comment on column access_holding.given_as is
  'The holding of the post it was done in; null for what is older than this column.';
comment on column access_holding.ended_as is
  'The holding of the post it was done in; null for what is older than this column.';
