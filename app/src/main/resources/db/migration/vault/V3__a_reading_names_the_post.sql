alter table vault.reading
  add column read_as uuid;
comment on column vault.reading.read_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table vault.erasure
  add column erased_as uuid;
comment on column vault.erasure.erased_as is
  'The holding of the post it was done in; null for what is older than this column.';
