-- The same index as before, and by which body: what slipped is told apart by it too.
drop index register_by_promise;
create index register_by_promise on petition_register (realm, promised, petition)
  include (kind, level, topic, unit_path, sort_day, last_day, handler)
  where promise = 'open';
comment on index register_by_promise is 'Promises still open by their day.';
