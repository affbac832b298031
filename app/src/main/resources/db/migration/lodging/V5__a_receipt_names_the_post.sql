alter table lodging_receipt
  add column issued_as uuid;
comment on column lodging_receipt.issued_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table lodging_request_met
  add column met_as uuid;
comment on column lodging_request_met.met_as is
  'The holding of the post it was done in; null for what is older than this column.';
