create table shared_code_edit (
  realm text not null
    constraint edit_realm_is_a_province_code check (realm ~ '^\d{2}$'),
  list text not null,
  code text not null
    constraint an_edited_code_is_plain check (code ~ '^[A-Za-z0-9_]{1,40}$'),
  seq integer not null
    constraint edits_are_counted_from_one check (seq > 0),
  vi text not null
    constraint an_edit_has_a_vietnamese_word check (btrim(vi) <> ''),
  en text not null
    constraint an_edit_has_an_english_word check (btrim(en) <> ''),
  "group" text,
  position integer not null,
  retired boolean not null,
  edited_by uuid not null,
  edited_at timestamptz not null,
  constraint edits_have_no_twins primary key (realm, list, code, seq)
);
comment on table shared_code_edit is
  'Every edit of a code list: how an item of a realm read from then on. The latest one holds; an old record shows the one of its day. Never updated.';
comment on column shared_code_edit.seq is
  'Edits of one item of one realm, counted from 1; what stands in shared_code_item came before them.';
comment on column shared_code_edit.edited_by is
  'The account that made the edit.';

comment on table shared_code_item is
  'The code lists under those of every realm, as they came with the program. A realm''s own edits are in shared_code_edit; nothing here is edited.';
comment on column shared_code_item.changed_by is
  'Who edited the item while lists were still common to all realms; empty where it stands as it came.';
