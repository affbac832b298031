alter table petition_register
  add column timeliness text not null default 'none'
    constraint register_timeliness_is_known check (timeliness in ('none', 'in_time', 'late')),
  add column promise text not null default 'none'
    constraint register_promise_is_known check (promise in ('none', 'open', 'kept', 'broken')),
  add column promised date;
comment on column petition_register.timeliness is
  'Answered by the day due or after it, as acts fixed it: once late for ever late. Waiting past the day due is worked out when read.';
comment on column petition_register.promise is
  'What became of what was promised, as acts fixed it: once broken for ever broken. A day that has passed is worked out when read.';
comment on column petition_register.promised is
  'The day last promised.';

-- What was answered before this column: by the day of the act, against the day then due. After a
-- contest only the last round's day is still known here.
update petition_register r
   set timeliness = case when said.day <= r.due then 'in_time' else 'late' end
  from (select distinct on (a.realm, a.petition) a.realm, a.petition,
               (a.done_at at time zone 'Asia/Ho_Chi_Minh')::date as day
          from petition_act a
         where a.act = 'answer'
           and a.from_stage in ('accepted', 'escalated')
         order by a.realm, a.petition, a.seq desc) said
 where said.realm = r.realm
   and said.petition = r.petition
   and r.due is not null;

create index register_by_overdue on petition_register (realm, due, petition)
  include (kind, level, topic, unit_path, sort_day, last_day, timeliness, handler)
  where stage in ('received', 'referred', 'accepted', 'escalated') and due is not null;
comment on index register_by_overdue is 'What waits for an answer by its day: what slipped is counted from it alone.';
create index register_by_promise on petition_register (realm, promised, petition)
  include (kind, level, topic, unit_path, sort_day, last_day)
  where promise = 'open';
comment on index register_by_promise is 'Promises still open by their day.';
create index register_by_contest on petition_register (realm, sort_day desc, petition desc)
  where contests > 0;
create index register_by_ending on petition_register (realm, sort_day desc, petition desc)
  where ending = 'confirmed';
create index lineage_of_returns on petition_lineage (realm, petition)
  where how in ('recurring', 'duplicate');
