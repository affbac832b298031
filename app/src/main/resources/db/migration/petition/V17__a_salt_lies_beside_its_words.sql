-- words that are in the vault have their salt there
update petition set salt = null where text is null and salt is not null;
alter table petition
  add constraint petition_salt_lies_beside_its_words
    check (salt is null or text is not null);
