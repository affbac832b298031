create table ledger_entry (
  realm text not null,
  subject text not null,
  seq int not null
    constraint entry_is_counted_from_one check (seq > 0),
  id bigint generated always as identity,
  entry text not null
    constraint entry_is_short check (octet_length(entry) <= 65535),
  position bigint
    constraint entry_position_is_counted_from_zero check (position >= 0),
  constraint entries_of_a_subject_have_no_twins primary key (realm, subject, seq)
);
comment on table ledger_entry is
  'Every public act as the log has it: canonical JSON, written in the act''s own transaction, never changed.';
comment on column ledger_entry.id is
  'The order of writing: what is to be taken into the log is taken in this order.';
comment on column ledger_entry.position is
  'Its place in the log of its realm, counted from 0; null until it is taken in.';

create index entry_to_take_in on ledger_entry (realm, id) where position is null;
create unique index entry_by_position on ledger_entry (realm, position) where position is not null;

create table ledger_head (
  realm text not null,
  size bigint not null
    constraint head_size_is_counted_from_zero check (size >= 0),
  root bytea not null
    constraint head_root_is_a_hash check (octet_length(root) = 32),
  stored_at timestamptz not null,
  constraint head_has_one_root_a_size primary key (realm, size)
);
comment on table ledger_head is
  'Every size the log of a realm ever had and its root, stored before it is signed: no size is ever signed with two roots.';
create table ledger_log (
  realm text not null
    constraint log_is_one_a_realm primary key,
  origin text not null
    constraint log_origin_is_unique unique,
  published bigint not null
    constraint log_published_is_counted_from_zero check (published >= 0),
  frozen_at timestamptz
);
comment on table ledger_log is
  'The log of each realm: the name it signs under, the size last published, and when it was frozen.';
