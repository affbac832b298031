create schema vault;
comment on schema vault is
  'What identifies people. Nothing in it can be read without the master key, which is a file beside the data.';

create table vault.master_key (
  key_id integer not null
    constraint a_master_key_is_listed_once primary key,
  seal bytea not null,
  since timestamptz not null
);
comment on table vault.master_key is
  'The master keys in use, without their bytes: each seal opens only with its key, so that a wrong key file is noticed.';

create table vault.subject (
  realm text not null,
  id uuid not null,
  master_key integer
    constraint a_data_key_is_wrapped_by_a_listed_key references vault.master_key (key_id),
  data_key bytea,
  since timestamptz not null,
  constraint a_subject_has_one_key primary key (realm, id),
  constraint a_wrapped_key_names_its_wrapper check ((data_key is null) = (master_key is null))
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
comment on table vault.subject is
  'A person whose data is kept, with the key of their data. The key is gone once the person is erased.';
comment on column vault.subject.data_key is
  'Wrapped by the master key. Vacuumed at once when it goes, so that no old row keeps it.';
create index subject_by_master_key on vault.subject (master_key) where master_key is not null;

create table vault.kept_text (
  realm text not null,
  id uuid not null,
  version integer not null
    constraint versions_are_counted_from_one check (version > 0),
  subject uuid not null,
  kind text not null
    constraint a_kept_kind_is_known
      check (kind in ('original', 'name', 'contact', 'address', 'note')),
  ciphertext bytea not null
    constraint a_kept_text_is_encrypted check (length(ciphertext) > 28),
  kept_by uuid,
  kept_at timestamptz not null,
  constraint a_kept_version_stands_once primary key (realm, id, version),
  constraint a_kept_text_is_of_a_subject foreign key (realm, subject)
    references vault.subject (realm, id)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
comment on table vault.kept_text is
  'Texts that identify people, encrypted with the key of the person. A new version stands beside the old ones.';
comment on column vault.kept_text.kept_by is 'The account; nobody when the person wrote it themselves.';
create index kept_text_by_subject on vault.kept_text (realm, subject, id, version);

create table vault.reading (
  realm text not null,
  id uuid not null,
  subject uuid not null,
  kept_text uuid not null,
  version integer not null,
  purpose text not null
    constraint a_purpose_is_known
      check (purpose in ('handling', 'clearing', 'contacting', 'supervision', 'access', 'correction')),
  read_by uuid,
  read_at timestamptz not null,
  constraint a_reading_is_traced_once primary key (realm, id),
  constraint a_reading_is_about_a_subject foreign key (realm, subject)
    references vault.subject (realm, id)
);
comment on table vault.reading is
  'Who read which text, when and what for; never what it said. Stays after the text is erased.';
create index reading_by_subject on vault.reading (realm, subject, read_at);

create table vault.salt (
  realm text not null,
  about uuid not null,
  field_group text not null
    constraint a_field_group_is_known
      check (field_group in ('identity', 'contact', 'body', 'place')),
  subject uuid not null,
  ciphertext bytea not null,
  constraint a_field_group_has_one_salt primary key (realm, about, field_group),
  constraint a_salt_is_of_a_subject foreign key (realm, subject)
    references vault.subject (realm, id)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
comment on table vault.salt is
  'The salts of commitments to what is kept, one a group of fields of a record; gone with the person, so that nobody can guess what was committed to.';
create index salt_by_subject on vault.salt (realm, subject);

create table vault.erasure (
  realm text not null,
  subject uuid not null,
  reason text not null
    constraint an_erasure_reason_is_known
      check (reason in ('asked', 'consent_withdrawn', 'time_over', 'denunciation', 'mistaken')),
  legal_basis text not null
    constraint an_erasure_has_a_legal_basis check (btrim(legal_basis) <> ''),
  texts integer not null,
  others integer not null,
  erased_by uuid not null,
  erased_at timestamptz not null,
  constraint a_subject_is_erased_once primary key (realm, subject),
  constraint an_erasure_is_of_a_subject foreign key (realm, subject)
    references vault.subject (realm, id)
);
comment on table vault.erasure is
  'What remains of an erased person: that data was erased, who did it, when, why, on what basis, how much. Nothing personal.';
