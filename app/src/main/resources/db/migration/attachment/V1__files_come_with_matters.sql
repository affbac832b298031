create table attachment (
  realm text not null,
  id uuid not null,
  about uuid not null,
  place integer not null
    constraint a_matter_has_five_attachments_at_most check (place between 1 and 5),
  subject uuid not null,
  type text not null
    constraint an_attachment_type_is_known
      check (type in ('jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx', 'odt', 'mp3', 'wav', 'ogg', 'm4a')),
  size integer not null
    constraint an_attachment_holds_something check (size > 0),
  name bytea not null,
  content text not null
    constraint an_attachment_is_found_by_its_digest check (content ~ '^[0-9a-f]{64}$'),
  added_by uuid,
  added_at timestamptz not null,
  constraint an_attachment_has_one_id primary key (realm, id),
  constraint a_place_holds_one_attachment unique (realm, about, place),
  constraint an_attachment_is_of_a_subject foreign key (realm, subject)
    references vault.subject (realm, id)
);
comment on table attachment is
  'Files that came with a matter, cleaned of metadata and sealed with the key of their person. Gone when the person is erased.';
comment on column attachment.about is 'The matter, by its id; the module above knows it.';
comment on column attachment.name is 'As its person called it, sealed: a name of a file may name people.';
comment on column attachment.content is
  'SHA-256 of what is stored, which is the sealed file: the folder can be checked without a key.';
create index attachment_by_subject on attachment (realm, subject);

create table attachment_cleared (
  realm text not null,
  attachment uuid not null,
  id uuid not null,
  type text not null
    constraint a_cleared_type_is_known
      check (type in ('jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx', 'odt', 'mp3', 'wav', 'ogg', 'm4a')),
  size integer not null
    constraint a_cleared_copy_holds_something check (size > 0),
  content text not null
    constraint a_cleared_copy_is_found_by_its_digest check (content ~ '^[0-9a-f]{64}$'),
  cleared_by uuid not null,
  cleared_at timestamptz not null,
  constraint an_attachment_has_one_cleared_copy primary key (realm, attachment),
  constraint a_cleared_copy_has_one_id unique (realm, id),
  constraint a_cleared_copy_is_of_an_attachment foreign key (realm, attachment)
    references attachment (realm, id)
);
comment on table attachment_cleared is
  'The copy of a file that somebody cleared for the public: the file as it is, or one with parts made unreadable. Without a row nothing of a file is public.';

create index attachment_by_content on attachment (content);
create index attachment_cleared_by_content on attachment_cleared (content);
