alter table petition_wording
  add column salt bytea
    constraint wording_salt_has_32_bytes check (octet_length(salt) = 32);
comment on column petition_wording.salt is
  'The salt of the commitment to these words; null when they lie in the vault, beside their salt, and for what is older than this column.';
