create table referral_deadline (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  round int not null
    constraint round_is_counted_from_one check (round > 0),
  starts date not null,
  days int not null
    constraint deadline_has_days check (days between 0 and 3660),
  unit text not null
    constraint deadline_unit_is_known check (unit in ('days', 'working_days')),
  ending text not null
    constraint deadline_ending_is_known check (ending in ('as_counted', 'next_working_day')),
  near int not null,
  long_overdue int not null,
  constraint deadline_limits_are_days check (near >= 0 and long_overdue >= 0),
  duty text,
  basis text not null,
  reason text,
  constraint a_day_set_by_hand_has_a_reason
    check (duty is not null or btrim(coalesce(reason, '')) <> ''),
  due date not null,
  set_by uuid,
  set_at timestamptz not null,
  constraint deadline_is_set_by_one_act primary key (realm, petition, act_seq),
  constraint deadline_is_set_by_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table referral_deadline is
  'Each time the clock of a matter was set: from which day, by which policy or by whose reason. What is due is worked out from it; due is what was told then.';
comment on column referral_deadline.set_by is 'Empty when the petitioner''s word started the clock anew.';
comment on column referral_deadline.round is
  'How often the matter had to be answered anew; sending it to another agency is the same round.';

create table referral_pause (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  from_day date not null,
  until_day date not null
    constraint a_pause_lasts check (until_day > from_day),
  why text not null
    constraint pause_waits_for_somebody check (why in ('petitioner', 'other_body')),
  asked text not null
    constraint pause_says_what_was_asked check (btrim(asked) <> ''),
  old_due date not null,
  new_due date not null
    constraint a_pause_never_shortens check (new_due >= old_due),
  paused_by uuid not null,
  paused_at timestamptz not null,
  constraint pause_is_one_act primary key (realm, petition, act_seq),
  constraint pause_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table referral_pause is
  'The clock of a matter stood still because somebody else was waited for: from a day until, at the latest, the day it runs again by itself.';
comment on column referral_pause.asked is 'What was asked of whom. Seen by offices only.';

create table referral_resumption (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  pause_seq int not null,
  day date not null,
  old_due date not null,
  new_due date not null
    constraint a_resumption_never_lengthens check (new_due <= old_due),
  resumed_by uuid not null,
  resumed_at timestamptz not null,
  constraint resumption_is_one_act primary key (realm, petition, act_seq),
  constraint a_pause_ends_once unique (realm, petition, pause_seq),
  constraint resumption_ends_a_pause
    foreign key (realm, petition, pause_seq) references referral_pause (realm, petition, act_seq),
  constraint resumption_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table referral_resumption is
  'What was waited for came before the last day of a pause, and the clock ran again.';

create table referral_extension (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  days int not null
    constraint extension_adds_days check (days between 1 and 3660),
  reason text not null
    constraint extension_has_a_reason check (btrim(reason) <> ''),
  basis text not null
    constraint extension_has_a_legal_basis check (btrim(basis) <> ''),
  old_due date not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  constraint extension_is_asked_by_one_act primary key (realm, petition, act_seq),
  constraint extension_knows_who_asked unique (realm, petition, act_seq, asked_by),
  constraint extension_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table referral_extension is
  'More time asked for, with reason and legal basis; the day due until then stays here.';

create table referral_extension_decision (
  realm text not null,
  petition uuid not null,
  act_seq int not null,
  extension_seq int not null,
  asked_by uuid not null,
  granted boolean not null,
  note text,
  new_due date
    constraint only_what_is_granted_has_a_new_day check ((new_due is not null) = granted),
  notice_on date
    constraint the_petitioner_is_told_of_what_is_granted check ((notice_on is not null) = granted),
  decided_by uuid not null
    constraint nobody_grants_their_own_extension check (decided_by <> asked_by),
  decided_at timestamptz not null,
  constraint decision_is_one_act primary key (realm, petition, act_seq),
  constraint an_extension_is_decided_once unique (realm, petition, extension_seq),
  constraint decision_is_about_an_extension
    foreign key (realm, petition, extension_seq, asked_by)
    references referral_extension (realm, petition, act_seq, asked_by),
  constraint decision_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
);
comment on table referral_extension_decision is
  'Who granted or refused more time, and on which day the petitioner was told.';

create table referral_watch (
  realm text not null,
  petition uuid not null,
  round int not null,
  level text not null
    constraint watch_level_is_known check (level in ('province', 'district', 'commune')),
  due date not null,
  step smallint not null
    constraint watch_step_is_on_the_ladder check (step between 0 and 4),
  constraint a_matter_is_watched_once primary key (realm, petition),
  constraint what_is_watched_was_sent
    foreign key (realm, petition) references petition (realm, id)
);
comment on table referral_watch is
  'Matters that wait for an answer, by the day due: one row a matter, gone when it is answered. Worked out from the acts; only the ladder reads it.';
comment on column referral_watch.step is
  'How far its delay has risen in this round: it never goes back.';
create index watch_by_due on referral_watch (realm, level, step, due, petition);

create table referral_step (
  realm text not null,
  petition uuid not null,
  round int not null,
  step smallint not null
    constraint step_is_on_the_ladder check (step between 1 and 4),
  due date not null,
  risen_at timestamptz not null,
  constraint a_step_is_taken_once_a_round primary key (realm, petition, round, step),
  constraint step_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id)
);
comment on table referral_step is
  'Each step a delay has risen: 1 the agency, 2 its head, 3 the office, 4 the leader and the Front.';

-- What was sent before policies were asked keeps the day it was sent with.
insert into referral_deadline (realm, petition, act_seq, round, starts, days, unit, ending, near,
  long_overdue, basis, reason, due, set_by, set_at)
select realm, petition, act_seq, 1, starts, greatest(due - starts, 0), 'days', 'as_counted', 3,
       10, '', 'Ghi theo văn bản chuyển', due, referred_by, referred_at
  from referral
 cross join lateral (
   select (referred_at at time zone 'Asia/Ho_Chi_Minh')::date as starts) sent;

insert into referral_watch (realm, petition, round, level, due, step)
select distinct on (realm, petition) realm, petition, 1, 'province', due, 0
  from referral sent
 where not exists (
   select from referral_answer given
    where given.realm = sent.realm and given.petition = sent.petition)
 order by realm, petition, act_seq desc;
