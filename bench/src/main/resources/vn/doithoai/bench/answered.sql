-- what led to the answers of the matters just filled in, and the answers
create temp table led on commit drop as
select realm, petition, result, sort_day::timestamptz as at
  from petition_register
 where acts = 4
   and not exists (select from referral_answer a
                    where a.realm = petition_register.realm and a.petition = petition_register.petition);
insert into petition_act (realm, petition, seq, act, from_stage, to_stage, note, done_by, done_at)
select realm, petition, seq, act, from_stage, to_stage, result, '{account}', at + seq * interval '3 days'
  from led
 cross join (values (2, 'refer', 'received', 'referred'),
                    (3, 'accept', 'referred', 'accepted'),
                    (4, 'answer', 'accepted', 'answered')) act (seq, act, from_stage, to_stage);
insert into referral (realm, petition, act_seq, to_body, due, referred_by, referred_at)
select realm, petition, 2, '{body}', at + interval '21 days', '{account}', at + interval '1 day'
  from led;
insert into referral_deadline (realm, petition, act_seq, round, starts, days, unit, ending,
  near, long_overdue, duty, basis, due, set_by, set_at)
select realm, petition, 2, 1, at + interval '1 day', 15, 'working_days', 'as_counted',
  3, 10, 'answer', 'x', at + interval '21 days', '{account}', at + interval '1 day'
  from led;
insert into referral_draft (realm, id, petition, result_code, text, by_body, drafted_by, drafted_at)
select realm, petition, petition, 'settled_by_action', 'Đã bố trí kinh phí và sửa chữa xong.', '{body}', '{account}',
  at + interval '10 days'
  from led;
insert into referral_draft_fate (realm, draft, fate, remark, decided_by, decided_at)
select realm, petition, 'approved', '', '{account}', at + interval '12 days'
  from led;
insert into referral_answer (realm, petition, act_seq, result_code, result, text, on_the_spot, by_body,
  answered_by, answered_at)
select realm, petition, 4, 'settled_by_action', result, 'Đã bố trí kinh phí và sửa chữa xong.', false, '{body}',
  '{account}', at + interval '12 days'
  from led
