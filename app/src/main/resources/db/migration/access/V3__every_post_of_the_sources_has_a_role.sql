alter table access_account drop constraint a_role_is_known;
alter table access_account add constraint a_role_is_known
  check (role in ('administrator', 'office', 'secretary', 'editor', 'leader', 'front', 'agency', 'head', 'village_head'));
