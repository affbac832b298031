create table referral (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  to_body uuid not null,
  due date not null,
  referred_by uuid not null,
  referred_at timestamptz not null,
  constraint referral_is_one_act primary key (realm, petition, act_seq),
  constraint referral_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq),
  constraint referral_goes_to_an_organisation
    foreign key (realm, to_body) references organisation_body (realm, id)
);
comment on table referral is
  'Who was asked to answer a matter, and by which day. A new referral is a new row; the old day stays.';

create table referral_answer (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  result_code text not null,
  result text not null
    constraint answer_has_a_result
      check (result in ('settled', 'in_progress_with_roadmap', 'in_progress', 'explained', 'not_settled')),
  text text not null
    constraint answer_says_something check (btrim(text) <> ''),
  document text,
  answered_on date,
  on_the_spot boolean not null,
  roadmap date
    constraint roadmap_belongs_to_a_matter_in_progress
      check (roadmap is null or result = 'in_progress_with_roadmap'),
  by_body uuid,
  answered_by uuid not null,
  answered_at timestamptz not null,
  constraint answer_is_one_act primary key (realm, petition, act_seq),
  constraint answer_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq),
  constraint answer_comes_from_an_organisation
    foreign key (realm, by_body) references organisation_body (realm, id)
);
comment on table referral_answer is
  'Every answer a matter got, in order: what was said, with which result, in which document.';
