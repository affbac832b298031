alter table access_token add column last_day date;
update access_token
   set last_day = (issued_at at time zone 'Asia/Ho_Chi_Minh')::date + 365;
alter table access_token
  alter column last_day set not null,
  add constraint a_token_is_good_for_its_first_day
    check (last_day >= (issued_at at time zone 'Asia/Ho_Chi_Minh')::date);
comment on column access_token.last_day is
  'The last day, in Vietnam, on which the token opens anything.';
