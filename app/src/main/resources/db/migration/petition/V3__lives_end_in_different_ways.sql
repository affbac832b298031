alter table petition_register
  add column ending text not null default 'none'
    constraint register_ending_is_known
      check (ending in ('none', 'confirmed', 'unconfirmed', 'withdrawn', 'merged', 'guided', 'declined')),
  add column contests int not null default 0
    constraint register_contests_are_counted check (contests >= 0),
  add constraint register_only_what_is_closed_has_ended check ((ending <> 'none') = (stage = 'closed'));
comment on column petition_register.ending is
  'How its life ended; none while it goes on.';
comment on column petition_register.contests is
  'How often its petitioner or the Front did not accept an answer.';

alter table petition_act alter column done_by drop not null;
alter table petition_act
  add column done_as text not null default 'post'
    constraint act_has_a_known_hand check (done_as in ('post', 'petitioner', 'calendar')),
  add constraint act_of_a_post_names_its_account check ((done_by is not null) = (done_as = 'post'));
comment on column petition_act.done_as is
  'Whose hand did it: a post signed in, the petitioner by receipt, or the calendar.';

alter table petition_register
  add column stage_since date not null default '-infinity';
comment on column petition_register.stage_since is
  'The day it came to its stage; -infinity for rows older than this column.';
create index register_by_silence on petition_register (realm, stage_since, petition)
  where stage = 'answered';
