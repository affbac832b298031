create table organisation_policy (
  realm        text not null
    constraint policy_realm_exists references organisation_realm (realm),
  id           uuid not null,
  duty         text not null
    constraint policy_duty_is_a_word check (duty ~ '^[a-z_]+$'),
  level        text not null
    constraint policy_level_is_known check (level in ('any', 'province', 'district', 'commune')),
  days         int not null
    constraint only_a_step_of_the_ladder_may_come_before
      check (days between -366 and 3660 and (days > 0 or starts_with(duty, 'ladder_'))),
  unit         text not null
    constraint policy_unit_is_known check (unit in ('days', 'working_days')),
  ending       text not null
    constraint policy_ending_is_known check (ending in ('as_counted', 'next_working_day')),
  near         int not null,
  long_overdue int not null,
  constraint policy_limits_are_days check (near >= 0 and long_overdue >= 0),
  valid_from   date not null,
  valid_until  date
    constraint policy_ends_after_it_starts check (valid_until > valid_from),
  basis        text not null
    constraint a_policy_has_a_legal_basis check (btrim(basis) <> ''),
  added_by     uuid not null,
  added_at     timestamptz not null,
  ended_by     uuid,
  ended_at     timestamptz,
  constraint policy_has_one_id primary key (realm, id),
  constraint one_policy_per_duty_level_and_day
    exclude using gist (
      realm with =, duty with =, level with =, daterange(valid_from, valid_until) with &&)
);
comment on table organisation_policy is
  'A realm''s own deadlines, by duty, level and day. They come before those shipped with the program. A row is ended, never changed.';
comment on column organisation_policy.days is
  'How long the duty may take; for a step of the ladder how many working days after the day due, negative before.';
comment on column organisation_policy.valid_from is '-infinity: as far back as anybody asks';
