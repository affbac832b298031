create table lodging_receipt (
  realm text not null,
  petition uuid not null,
  code text not null,
  salt bytea not null
    constraint receipt_is_salted check (length(salt) = 16),
  hash bytea not null
    constraint receipt_is_hashed check (length(hash) = 32),
  issued_by uuid,
  issued_at timestamptz not null,
  constraint a_matter_has_one_receipt primary key (realm, petition),
  constraint a_receipt_is_found_by_its_code unique (realm, code),
  constraint a_receipt_is_of_a_petition
    foreign key (realm, petition) references petition (realm, id) on delete cascade
);
comment on table lodging_receipt is
  'That somebody holds a receipt of a matter. What is printed on it is kept nowhere, only whether something is the same.';
comment on column lodging_receipt.issued_by is
  'The account that printed it for somebody; null when it came with the lodging.';

create table lodging_rating (
  realm text not null,
  petition uuid not null,
  answer_seq int not null,
  receipt uuid not null,
  stars smallint not null
    constraint a_rating_is_one_to_five check (stars between 1 and 5),
  rated_at timestamptz not null,
  constraint an_answer_is_rated_once_by_a_receipt
    primary key (realm, petition, answer_seq, receipt),
  constraint a_rating_is_of_an_answer
    foreign key (realm, petition, answer_seq)
    references referral_answer (realm, petition, act_seq) on delete cascade,
  constraint a_rating_is_given_by_a_receipt
    foreign key (realm, receipt) references lodging_receipt (realm, petition) on delete cascade
);
comment on table lodging_rating is
  'How content the holder of a receipt is with an answer. Never changed: a later answer is rated anew.';
comment on column lodging_rating.receipt is
  'The matter the receipt was issued for; another than the rated one when it was merged.';
