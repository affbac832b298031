create table shared_code_item (
  list text not null,
  code text not null
    constraint a_code_is_plain check (code ~ '^[A-Za-z0-9_]{1,40}$'),
  vi text not null
    constraint an_item_has_a_vietnamese_word check (btrim(vi) <> ''),
  en text not null
    constraint an_item_has_an_english_word check (btrim(en) <> ''),
  "group" text,
  position integer not null,
  retired boolean not null default false,
  changed_at timestamptz,
  changed_by uuid,
  constraint a_code_stands_once_in_its_list primary key (list, code)
);
comment on table shared_code_item is
  'Words an office chooses from, editable. Reference data of the installation; an item is retired, never deleted, because records hold its code.';
comment on column shared_code_item."group" is
  'What the program does with the item, where it must know: the result class of a result, spoken or written of a channel.';
comment on column shared_code_item.changed_by is
  'The account that last changed the item; empty while it stands as shipped.';
