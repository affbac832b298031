create table referral_draft_waiting (
  realm text not null,
  draft uuid not null,
  by_body uuid not null,
  drafted_at timestamptz not null,
  constraint a_draft_waits_once primary key (realm, draft),
  constraint what_waits_is_a_draft
    foreign key (realm, draft) references referral_draft (realm, id) on delete cascade
);
comment on table referral_draft_waiting is
  'Drafts that nothing became of yet: one row a draft, gone with its fate. A desk reads these and not all it ever drafted.';
create index draft_waiting_in_a_body on referral_draft_waiting (realm, by_body, drafted_at, draft);

insert into referral_draft_waiting (realm, draft, by_body, drafted_at)
select realm, id, by_body, drafted_at
  from referral_draft d
 where not exists (
   select from referral_draft_fate f where f.realm = d.realm and f.draft = d.id);

drop index draft_of_a_body;

alter table referral_draft_fate
  drop constraint fate_is_known,
  add constraint fate_is_known check (fate in ('approved', 'sent_back', 'replaced', 'lapsed')),
  alter column decided_by drop not null,
  add constraint only_what_lapsed_was_decided_by_nobody
    check ((decided_by is null) = (fate = 'lapsed'));
comment on table referral_draft_fate is
  'What became of a draft: approved by a second person, sent back with a remark, replaced by a newer one, or lapsed because the matter ended or went to another body.';
