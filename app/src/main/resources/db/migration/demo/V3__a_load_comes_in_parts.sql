create table demo_part (
  realm text not null
    constraint demo_part_realm_exists references organisation_realm (realm),
  first integer not null
    constraint a_part_has_a_place check (first >= 0),
  constraint a_part_is_loaded_once primary key (realm, first)
);
comment on table demo_part is
  'Parts of the demonstration that stand in the record beyond demo_load.loaded, each by its first meeting: several are recorded at a time, each in one transaction, so an interrupted load goes on with those that are missing. Empty once all are there.';
