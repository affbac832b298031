alter table petition_register add column meeting uuid;
comment on column petition_register.meeting is
  'The meeting it was raised at; null when it came in outside one.';

update petition_register r
   set meeting = p.meeting
  from petition p
 where p.realm = r.realm
   and p.id = r.petition
   and p.meeting is not null;

create index register_by_meeting
  on petition_register (realm, meeting, sort_day desc, petition desc)
  where meeting is not null;
