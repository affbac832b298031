create table supervision_finding (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  answer_seq int not null,
  opinion text not null
    constraint finding_has_a_known_opinion check (opinion in ('agrees', 'partly', 'disagrees')),
  seen text not null
    constraint finding_says_what_was_seen check (btrim(seen) <> ''),
  seen_on date not null,
  took_part text not null
    constraint finding_names_who_took_part check (btrim(took_part) <> ''),
  found_by uuid not null,
  found_at timestamptz not null,
  constraint finding_is_one_act primary key (realm, petition, act_seq),
  constraint finding_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade
);
comment on table supervision_finding is
  'What the Front found when it looked, beside the answer it is about and never in its place. Rows are only ever added; a later finding corrects an earlier one.';
comment on column supervision_finding.answer_seq is
  'The answer it is about: the act by which it was given.';
comment on column supervision_finding.seen is
  'What was seen, in the words of those who looked. Read by posts that reach the matter, not by the public.';

create table supervision_latest (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  opinion text not null,
  unit_path text not null,
  found_at timestamptz not null,
  constraint latest_finding_is_one_a_matter primary key (realm, petition),
  constraint latest_finding_is_a_finding
    foreign key (realm, petition, act_seq)
    references supervision_finding (realm, petition, act_seq) on delete cascade
);
comment on table supervision_latest is
  'The latest finding of each matter: worked out from the findings, for lists.';
create index latest_by_opinion on supervision_latest (realm, opinion, found_at desc, petition)
  include (act_seq, unit_path);
