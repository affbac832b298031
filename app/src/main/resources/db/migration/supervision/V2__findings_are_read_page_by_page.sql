alter table supervision_latest
  add column found_on date;
update supervision_latest
   set found_on = (found_at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table supervision_latest
  alter column found_on set not null;
comment on column supervision_latest.found_on is
  'The day it was recorded: lists are read by it, the newest first.';

drop index latest_by_opinion;
create index latest_by_day on supervision_latest (realm, found_on desc, petition desc)
  include (opinion, act_seq, unit_path);
create index latest_differing on supervision_latest (realm, found_on desc, petition desc)
  include (act_seq, unit_path)
  where opinion in ('partly', 'disagrees');
comment on index latest_differing is 'Where agency and Front do not say the same, the newest first.';
