alter table referral_answer
  add column salt bytea
    constraint answer_salt_has_32_bytes check (octet_length(salt) = 32);
comment on column referral_answer.salt is
  'The salt of the commitment to the words of the answer; null for what is older than this column.';

alter table referral_publication
  add column salt bytea
    constraint publication_salt_has_32_bytes check (octet_length(salt) = 32);
comment on column referral_publication.salt is
  'The salt of the commitment to the words published; null for what is older than this column.';
