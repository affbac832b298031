create table lodging_request (
  realm text not null,
  id uuid not null,
  petition uuid not null,
  wish text not null
    constraint a_wish_is_known check (wish in ('correct', 'erase')),
  kept_text uuid,
  asked_at timestamptz not null,
  constraint a_request_has_one_id primary key (realm, id),
  constraint a_request_is_made_with_a_receipt
    foreign key (realm, petition) references lodging_receipt (realm, petition) on delete cascade
);
comment on table lodging_request is
  'A petitioner asks to have their personal data corrected or erased (Law 91/2025/QH15). Never changed.';
comment on column lodging_request.kept_text is
  'What they say to it, in the vault.';
create index request_of_a_petition on lodging_request (realm, petition);

create table lodging_request_met (
  realm text not null,
  request uuid not null,
  met_by uuid not null,
  met_at timestamptz not null,
  constraint a_request_is_met_once primary key (realm, request),
  constraint what_is_met_was_asked
    foreign key (realm, request) references lodging_request (realm, id) on delete cascade
);
comment on table lodging_request_met is
  'That an office did what was asked, or said why not.';

alter table lodging_rating add column kept_text uuid;
comment on column lodging_rating.kept_text is
  'What they say to it, in the vault.';
