create table notification_subscription (
  realm text not null,
  id uuid not null,
  petition uuid not null,
  code text not null,
  heard text not null,
  subject uuid not null,
  channel text not null
    constraint a_channel_is_known check (channel in ('mail', 'push')),
  language text not null
    constraint news_are_in_a_known_language check (language in ('vi', 'en')),
  address bytea not null,
  since timestamptz not null,
  constraint a_subscription_has_one_id primary key (realm, id),
  constraint a_subscription_is_on_a_petition
    foreign key (realm, petition) references petition (realm, id) on delete cascade,
  constraint a_subscription_is_of_a_subject
    foreign key (realm, subject) references vault.subject (realm, id)
);
comment on table notification_subscription is
  'That somebody wants to be told what becomes of a matter. Deleted when they end it; nothing remembers them then.';
comment on column notification_subscription.code is 'The code on the receipt of who follows.';
comment on column notification_subscription.heard is
  'The code under which the matter goes on: another one once it was merged.';
comment on column notification_subscription.address is
  'The mailbox or browser, sealed with the key of the person.';
create unique index a_matter_is_mailed_to_one_address
  on notification_subscription (realm, petition) where channel = 'mail';
create index notification_subscription_by_heard on notification_subscription (realm, heard);
create index notification_subscription_by_petition on notification_subscription (realm, petition);
create index notification_subscription_by_subject on notification_subscription (realm, subject);

create table notification_news (
  realm text not null,
  subscription uuid not null,
  heard text not null,
  seq int not null,
  news text not null
    constraint news_are_known check (news in (
      'subscribed', 'referred', 'accepted', 'returned', 'escalated', 'answered', 'promised', 'paused',
      'resumed', 'extended', 'declined', 'guided', 'merged', 'lapsed')),
  at timestamptz not null,
  attempts int not null default 0,
  next_attempt timestamptz,
  told_at timestamptz,
  last_error text
    constraint an_error_names_nobody check (last_error ~ '^[a-z0-9_]{1,30}$'),
  constraint an_act_is_told_once primary key (realm, subscription, heard, seq),
  constraint news_are_for_a_subscription
    foreign key (realm, subscription) references notification_subscription (realm, id) on delete cascade,
  constraint what_was_told_waits_no_more check (told_at is null or next_attempt is null)
);
comment on table notification_news is
  'What is to be told to whom, written in the act''s own transaction, and what became of it. Neither text nor address: both are made when it is told.';
comment on column notification_news.seq is 'The act, by its number in the matter; 0 is the subscription itself.';
comment on column notification_news.next_attempt is
  'When it is tried next; null once it was told or given up.';
comment on column notification_news.last_error is
  'A word of a list. The words of a server are not kept: they may repeat the address.';
create index notification_news_by_next_attempt on notification_news (next_attempt)
  where next_attempt is not null;

create table notification_push_key (
  realm text not null,
  subject uuid not null,
  public_key bytea not null
    constraint a_push_key_is_of_p256 check (length(public_key) = 65),
  private_key bytea not null,
  constraint a_realm_has_one_push_key primary key (realm),
  constraint a_push_key_is_sealed
    foreign key (realm, subject) references vault.subject (realm, id)
);
comment on table notification_push_key is
  'The key by which services of browsers know who sends (RFC 8292). Never changed: every browser would have to be asked again.';
comment on column notification_push_key.subject is 'Nobody: only the name of the key it is sealed with.';
