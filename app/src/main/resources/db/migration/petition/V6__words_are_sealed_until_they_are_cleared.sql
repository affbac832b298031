alter table petition
  alter column text drop not null,
  alter column received_by drop not null;
comment on column petition.text is
  'The words as received where they were said in public; none where the vault keeps them until somebody clears them.';
comment on column petition.received_by is
  'The account that wrote it down; nobody when the petitioner sent it.';

alter table petition_register
  add column subject uuid,
  add column wording text
    constraint register_wording_is_written check (btrim(wording) <> ''),
  add column place text
    constraint register_place_is_a_unit references organisation_unit (id);
comment on column petition_register.subject is
  'Whose data the vault keeps with this matter: the original words under the id of the matter, name and contact; nobody''s when all of it was said in public.';
comment on column petition_register.wording is
  'The words the public reads, where they are others than those received.';
comment on column petition_register.place is
  'The place it concerns, where another was written down at first.';
create index register_by_subject on petition_register (realm, subject) where subject is not null;

create table petition_wording (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  words text
    constraint wording_is_written check (btrim(words) <> ''),
  reason text not null,
  place text
    constraint wording_place_is_a_unit references organisation_unit (id),
  worded_by uuid not null,
  worded_at timestamptz not null,
  constraint wording_is_one_act primary key (realm, petition, act_seq),
  constraint wording_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade
);
comment on table petition_wording is
  'What was corrected or cleared for the public, and by whom. The words of a correction of sealed words are in the vault and not here.';

create table petition_supplement (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  kept_text uuid not null,
  constraint supplement_is_one_act primary key (realm, petition, act_seq),
  constraint supplement_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade
);
comment on table petition_supplement is
  'Which text of the vault was added to a matter, or given as the reason of its withdrawal.';
