create table referral_promise_untold (
  realm text not null,
  constraint referral_promise_untold_key primary key (realm)
);
comment on table referral_promise_untold is
  'Realms with promises older than the register''s column for them: told to it once at the next start, and gone from here.';
insert into referral_promise_untold (realm)
select distinct realm from referral_promise;
