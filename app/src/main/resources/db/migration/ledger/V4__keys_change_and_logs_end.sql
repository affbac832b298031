create table ledger_key_change (
  realm text not null,
  number int not null
    constraint key_change_is_counted_from_one check (number > 0),
  alias text not null,
  vkey text not null,
  revoked boolean not null,
  note text not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_as uuid,
  constraint changes_of_a_logs_keys_have_no_twins primary key (realm, number),
  constraint a_key_comes_and_goes_once unique (realm, vkey, revoked)
);
comment on table ledger_key_change is
  'The keys of a log that came after its first one, and those that were revoked, in their order.';
comment on column ledger_key_change.alias is
  'Under which name the key lies where keys are kept.';
comment on column ledger_key_change.note is
  'The statement with its signatures, by which readers and witnesses follow.';

alter table ledger_log add column successor text;
alter table ledger_log
  add constraint a_frozen_log_has_a_successor check ((frozen_at is null) = (successor is null));
comment on column ledger_log.successor is
  'The realm that the realm of a frozen log became part of.';
