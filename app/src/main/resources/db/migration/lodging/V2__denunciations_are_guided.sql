create table lodging_guided (
  realm text not null,
  id uuid not null,
  day date not null,
  constraint a_form_is_guided_once primary key (realm, id)
);
comment on table lodging_guided is
  'That somebody was shown the lawful channel of a denunciation, and the day; nothing of who or what.';
comment on column lodging_guided.id is
  'Made one way from the form, so that it counts once; leads neither to the form nor to a matter.';
