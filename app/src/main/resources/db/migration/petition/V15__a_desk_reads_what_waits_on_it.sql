-- An agency's history grows for ever, what it must answer does not.
create index register_by_desk on petition_register (realm, handler, due, petition)
  where stage in ('referred', 'accepted', 'escalated') and handler is not null;
comment on index register_by_desk is 'What a body must answer, the first due on top.';

-- An agency's list is read the newest first, a page at a time.
drop index register_by_handler;
create index register_by_handler on petition_register (realm, handler, sort_day desc, petition desc)
  where handler is not null;
comment on index register_by_handler is 'All that lies or lay with a body, the newest on top.';

create index register_by_pledge on petition_register (realm, sort_day desc, petition desc)
  where promise in ('open', 'kept', 'broken');
comment on index register_by_pledge is 'Matters to which somebody promised a day, whatever became of it.';
