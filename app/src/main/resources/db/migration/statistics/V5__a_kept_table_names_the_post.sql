alter table statistics_printed_table
  add column kept_as uuid;
comment on column statistics_printed_table.kept_as is
  'The holding of the post it was done in; null for what is older than this column.';
