create index register_by_wait on petition_register (realm, stage_since, petition)
  where stage = 'received';
create index register_by_due on petition_register (realm, due, petition)
  where stage in ('referred', 'accepted', 'escalated');
