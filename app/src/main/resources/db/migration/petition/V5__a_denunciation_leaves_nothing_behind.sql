create table petition_guided (
  realm text not null,
  id uuid not null,
  code text not null,
  unit_path text not null,
  day date not null,
  guided_by uuid not null,
  constraint guided_matter_has_one_id primary key (realm, id),
  constraint guided_code_is_unique unique (realm, code)
);
comment on table petition_guided is
  'That a matter turned out to be a denunciation and was guided to its lawful channel. Its id and code, so that they name nothing else; no text, no place, no class, no meeting, nobody who spoke.';

alter table petition_act
  drop constraint act_is_about_a_petition,
  add constraint act_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id) on delete cascade;
alter table petition_register
  drop constraint register_row_is_about_a_petition,
  add constraint register_row_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id) on delete cascade;
alter table petition_closing
  drop constraint closing_is_an_act_of_a_petition,
  add constraint closing_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table petition_lineage
  drop constraint lineage_is_an_act_of_a_petition,
  add constraint lineage_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade,
  drop constraint lineage_leads_to_a_petition,
  add constraint lineage_leads_to_a_petition
    foreign key (realm, other) references petition (realm, id) on delete cascade;

comment on table petition is
  'One matter as it was received. Never updated: how it stands now is in petition_register, what was done in petition_act. Deleted only when it turns out to be a denunciation, with all that hangs on it.';
