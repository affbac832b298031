alter table meeting_contribution_matter
  drop constraint carried_matter_is_a_petition,
  add constraint carried_matter_is_a_petition
    foreign key (realm, petition) references petition (realm, id) on delete cascade;
