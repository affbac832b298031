create table referral_return (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  from_body uuid not null,
  to_body uuid not null
    constraint a_return_names_another_body check (to_body <> from_body),
  reason text not null
    constraint a_return_says_why check (btrim(reason) <> ''),
  returned_by uuid not null,
  returned_at timestamptz not null,
  constraint return_is_one_act primary key (realm, petition, act_seq),
  constraint return_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq),
  constraint return_comes_from_an_organisation
    foreign key (realm, from_body) references organisation_body (realm, id),
  constraint return_names_an_organisation
    foreign key (realm, to_body) references organisation_body (realm, id)
);
comment on table referral_return is
  'An agency that is not competent says who is, and why.';

create table referral_escalation (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  to_authority text not null
    constraint an_escalation_names_the_authority check (btrim(to_authority) <> ''),
  document text not null
    constraint an_escalation_goes_by_a_document check (btrim(document) <> ''),
  document_day date not null,
  escalated_by uuid not null,
  escalated_at timestamptz not null,
  constraint escalation_is_one_act primary key (realm, petition, act_seq),
  constraint escalation_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table referral_escalation is
  'A matter put to an authority outside the installation, by a document; its answer is brought back as an answer.';

create table referral_draft (
  realm text not null,
  id uuid not null,
  petition uuid not null,
  result_code text not null,
  text text not null
    constraint draft_says_something check (btrim(text) <> ''),
  document text,
  answered_on date,
  roadmap date,
  by_body uuid not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  constraint draft_has_one_id primary key (realm, id),
  constraint draft_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id),
  constraint draft_comes_from_an_organisation
    foreign key (realm, by_body) references organisation_body (realm, id)
);
comment on table referral_draft is
  'An answer before anybody stands for it. Never updated; what became of it is in referral_draft_fate.';
create index draft_of_a_petition on referral_draft (realm, petition, drafted_at);

create table referral_draft_fate (
  realm text not null,
  draft uuid not null,
  fate text not null
    constraint fate_is_known check (fate in ('approved', 'sent_back', 'replaced')),
  remark text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  constraint draft_has_one_fate primary key (realm, draft),
  constraint fate_is_of_a_draft foreign key (realm, draft) references referral_draft (realm, id)
);
comment on table referral_draft_fate is
  'What became of a draft: approved by a second person, sent back with a remark, or replaced by a newer one.';

alter table referral_answer
  add column drafted_by uuid,
  add constraint answer_has_two_people
    check (drafted_by is null or drafted_by <> answered_by);
comment on column referral_answer.drafted_by is
  'Who drafted it; answered_by approved it. Null for what was said on the spot and written down.';

create table referral_publication (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  answer_seq int not null,
  text text not null
    constraint publication_says_something check (btrim(text) <> ''),
  cleared_by uuid not null,
  cleared_at timestamptz not null,
  constraint publication_is_one_act primary key (realm, petition, act_seq),
  constraint publication_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq),
  constraint publication_is_of_an_answer
    foreign key (realm, petition, answer_seq) references referral_answer (realm, petition, act_seq)
);
comment on table referral_publication is
  'The words of an answer as the public reads them, and who cleared them. The latest one counts.';

create table referral_promise (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  until date not null,
  what text not null
    constraint promise_says_what check (btrim(what) <> ''),
  by_body uuid,
  promised_by uuid not null,
  promised_at timestamptz not null,
  constraint promise_is_one_act primary key (realm, petition, act_seq),
  constraint promise_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq),
  constraint promise_comes_from_an_organisation
    foreign key (realm, by_body) references organisation_body (realm, id)
);
comment on table referral_promise is
  'What was promised by which day. A new promise is a new row; the old day stays.';

create table referral_verdict (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  verdict text not null
    constraint verdict_is_known check (verdict in ('confirmed', 'contested')),
  voice text not null
    constraint verdict_has_a_known_voice check (voice in ('petitioner', 'front')),
  reason text not null
    constraint a_contest_says_why check (verdict = 'confirmed' or btrim(reason) <> ''),
  given_by uuid
    constraint verdict_of_the_front_names_its_account check ((given_by is not null) = (voice = 'front')),
  given_at timestamptz not null,
  constraint verdict_is_one_act primary key (realm, petition, act_seq),
  constraint verdict_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table referral_verdict is
  'What the petitioner or the Front says of an answer: done, or not.';
