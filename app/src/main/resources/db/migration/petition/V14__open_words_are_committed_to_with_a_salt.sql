alter table petition
  add column salt bytea
    constraint petition_salt_has_32_bytes check (octet_length(salt) = 32);
comment on column petition.salt is
  'The salt of the commitment to words said in public; null when they lie in the vault, beside their salt.';
