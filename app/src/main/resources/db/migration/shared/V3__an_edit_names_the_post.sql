alter table shared_code_edit
  add column edited_as uuid;
comment on column shared_code_edit.edited_as is
  'The holding of the post it was done in; null for what is older than this column.';
