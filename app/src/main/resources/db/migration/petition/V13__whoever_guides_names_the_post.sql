alter table petition_guided
  add column guided_as uuid;
comment on column petition_guided.guided_as is
  'The holding of the post it was done in; null for what is older than this column.';
