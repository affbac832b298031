create table demo_load (
  realm  text constraint a_load_is_counted_once primary key
    constraint demo_load_realm_exists references organisation_realm (realm),
  loaded integer not null
    constraint nothing_is_loaded_backwards check (loaded >= 0)
);
comment on table demo_load is
  'How many meetings of the demonstration stand in the record, counted in their fixed order; moves in the transaction that records them, so an interrupted load goes on where it stopped.';
