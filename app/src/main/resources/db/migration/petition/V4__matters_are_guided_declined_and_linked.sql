create table petition_closing (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  reason_code text not null,
  words text not null
    constraint closing_says_why_or_where check (btrim(words) <> ''),
  closed_by uuid not null,
  closed_at timestamptz not null,
  constraint closing_is_one_act primary key (realm, petition, act_seq),
  constraint closing_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table petition_closing is
  'Why a matter was guided elsewhere or not taken up: a reason of the code list, and where to go or what was explained.';

create table petition_lineage (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  other uuid not null
    constraint lineage_leads_to_another_matter check (other <> petition),
  how text not null
    constraint lineage_is_of_a_known_kind
      check (how in ('duplicate', 'related', 'recurring', 'merged_into', 'split_into')),
  constraint lineage_is_said_once primary key (realm, petition, act_seq, other),
  constraint lineage_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq),
  constraint lineage_leads_to_a_petition
    foreign key (realm, other) references petition (realm, id)
);
comment on table petition_lineage is
  'Which matters belong together: the same, related, come again, merged into another, split into parts. Both codes stay valid.';
create index lineage_of_the_other on petition_lineage (realm, other);
