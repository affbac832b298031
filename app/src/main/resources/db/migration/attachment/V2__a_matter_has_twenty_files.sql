alter table attachment
  drop constraint a_matter_has_five_attachments_at_most,
  add constraint a_matter_has_twenty_attachments_at_most check (place between 1 and 20);
