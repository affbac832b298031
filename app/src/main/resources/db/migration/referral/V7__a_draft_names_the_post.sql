alter table referral_draft
  add column drafted_as uuid;
comment on column referral_draft.drafted_as is
  'The holding of the post it was done in; null for what is older than this column.';
alter table referral_draft_fate
  add column decided_as uuid;
comment on column referral_draft_fate.decided_as is
  'The holding of the post it was done in; null for what is older than this column.';
