create table ledger_alarm (
  realm text not null,
  number int not null
    constraint alarm_is_counted_from_one check (number > 0),
  kind text not null
    constraint alarm_kind_is_known check (kind in ('two_histories', 'refused', 'files_differ')),
  witness text,
  ours text not null,
  theirs text,
  raised_at timestamptz not null,
  told_at timestamptz,
  constraint alarms_of_a_log_have_no_twins primary key (realm, number)
);
comment on table ledger_alarm is
  'Where a log and somebody who saw it do not agree, with both checkpoints as evidence.';
comment on column ledger_alarm.witness is
  'Who objects, as the policy of the log calls it; null where the log''s own files do.';
comment on column ledger_alarm.ours is
  'The checkpoint of the log as it stands in the books.';
comment on column ledger_alarm.theirs is
  'What was seen elsewhere under the log''s signature; null where it was not shown.';
comment on column ledger_alarm.told_at is
  'When whoever keeps the log was told; null until then.';

create table ledger_alarm_cleared (
  realm text not null,
  number int not null,
  cleared_at timestamptz not null,
  cleared_by uuid not null,
  cleared_as uuid,
  reason text not null
    constraint a_cleared_alarm_has_a_reason check (length(reason) >= 10),
  constraint an_alarm_is_cleared_once primary key (realm, number),
  constraint a_cleared_alarm_was_raised
    foreign key (realm, number) references ledger_alarm (realm, number)
);
comment on table ledger_alarm_cleared is
  'That an alarm is over, who says so and why; the reason is public.';
