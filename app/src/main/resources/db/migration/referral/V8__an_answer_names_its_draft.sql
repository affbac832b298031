alter table referral_answer
  add column draft uuid;
comment on column referral_answer.draft is
  'The draft that was approved as this answer: its files are those of the answer. Null for what was said on the spot, and for answers from before.';
