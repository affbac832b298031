alter table organisation_policy
  add column added_as uuid,
  add column ended_as uuid;
comment on column organisation_policy.added_as is
  'The holding of the post it was done in; null for what is older than this column.';
comment on column organisation_policy.ended_as is
  'The holding of the post it was done in; null for what is older than this column.';
