\set a random(1, 2000000000)
\set b random(1, 65535)
\set c random(1, 2000000000)
begin;
insert into petition (realm, id, code, petition_class, topic, channel, competence, place, text,
  meeting, level, kind, day_precision, day_first, unit, received_by, received_at)
values ('06', md5(:a || '-' || :b)::uuid,
  'XX-' || :a || '-' || :b, 'petition', 'GT', 'post', null, '01909', '{text}',
  null, 'province', 'none', 'day', '2021-04-28', '06', '{account}', now());
insert into petition_register (realm, petition, sort_day, last_day, acts, level, kind, day_precision,
  day_first, unit_path, place_path, topic, petition_class, stage, stage_since, result, words)
values ('06', md5(:a || '-' || :b)::uuid,
  '2021-04-28', '2021-04-28', 1, 'province', 'none', 'day', '2021-04-28', '06', '06/061/01909',
  'GT', 'petition', 'received', current_date, 'none', $w${words}$w$::tsvector);
insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_by, done_at)
values ('06', md5(:a || '-' || :b)::uuid, 1, 'receive', null, 'received', null, '', '{account}', now());
insert into statistics_change (realm, path, level, kind, known, first_day, last_day, topic, meetings,
  attendance, unanswered, settled, with_roadmap, in_progress, explained, not_settled)
values ('06', '06', 'province', 'none', 'day', '2021-04-28', '2021-04-28', 'GT', 0, 0, 1, 0, 0, 0, 0, 0);
commit;
select p.*, r.stage, r.acts, r.handler, r.due from petition p
  join petition_register r on r.realm = p.realm and r.petition = p.id
 where p.realm = '06' and p.code = 'XX-' || :a || '-' || :b;
begin;
update petition_register set stage = 'referred', handler = '{body}', due = '2030-01-01',
  stage_since = current_date, acts = 2
 where realm = '06' and petition = md5(:a || '-' || :b)::uuid and acts = 1;
insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_by, done_at)
values ('06', md5(:a || '-' || :b)::uuid, 2, 'refer', 'received', 'referred', null, 'none', '{account}', now());
insert into referral (realm, petition, act_seq, to_body, due, referred_by, referred_at)
values ('06', md5(:a || '-' || :b)::uuid, 2, '{body}', '2030-01-01', '{account}', now());
insert into referral_deadline (realm, petition, act_seq, round, starts, days, unit, ending,
  near, long_overdue, duty, basis, reason, due, set_by, set_at)
values ('06', md5(:a || '-' || :b)::uuid, 2, 1, current_date, 15, 'working_days', 'as_counted',
  3, 10, 'answer', 'x', null, '2030-01-01', '{account}', now());
insert into referral_watch (realm, petition, round, level, due, step)
values ('06', md5(:a || '-' || :b)::uuid, 1, 'province', '2030-01-01', 0);
commit;
select p.*, r.stage, r.acts, r.handler, r.due from petition p
  join petition_register r on r.realm = p.realm and r.petition = p.id
 where p.realm = '06' and p.code = 'XX-' || :a || '-' || :b;
begin;
update petition_register set stage = 'accepted', stage_since = current_date, acts = 3
 where realm = '06' and petition = md5(:a || '-' || :b)::uuid and acts = 2;
insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_by, done_at)
values ('06', md5(:a || '-' || :b)::uuid, 3, 'accept', 'referred', 'accepted', null, 'none', '{account}', now());
commit;
select p.*, r.stage, r.acts, r.handler, r.due from petition p
  join petition_register r on r.realm = p.realm and r.petition = p.id
 where p.realm = '06' and p.code = 'XX-' || :a || '-' || :b;
insert into referral_draft (realm, id, petition, result_code, text, document, answered_on,
  roadmap, by_body, drafted_by, drafted_at)
values ('06', md5(:c || '-' || :b)::uuid, md5(:a || '-' || :b)::uuid, 'settled_by_action',
  'Đã bố trí kinh phí và sửa chữa xong.', null, null, null, '{body}', '{account}', now());
select p.*, r.stage, r.acts, r.handler, r.due from petition p
  join petition_register r on r.realm = p.realm and r.petition = p.id
 where p.realm = '06' and p.code = 'XX-' || :a || '-' || :b;
select * from referral_draft where realm = '06' and petition = md5(:a || '-' || :b)::uuid;
begin;
update petition_register set stage = 'answered', result = 'settled', stage_since = current_date, acts = 4
 where realm = '06' and petition = md5(:a || '-' || :b)::uuid and acts = 3;
insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_by, done_at)
values ('06', md5(:a || '-' || :b)::uuid, 4, 'answer', 'accepted', 'answered', null, 'settled', '{account}', now());
delete from referral_watch where realm = '06' and petition = md5(:a || '-' || :b)::uuid;
insert into referral_answer (realm, petition, act_seq, result_code, result, text, document,
  answered_on, on_the_spot, roadmap, by_body, drafted_by, answered_by, answered_at)
values ('06', md5(:a || '-' || :b)::uuid, 4, 'settled_by_action', 'settled',
  'Đã bố trí kinh phí và sửa chữa xong.', null, null, false, null, '{body}', null, '{account}', now());
insert into referral_draft_fate (realm, draft, fate, remark, decided_by, decided_at)
values ('06', md5(:c || '-' || :b)::uuid, 'approved', '', '{account}', now());
insert into statistics_change (realm, path, level, kind, known, first_day, last_day, topic, meetings,
  attendance, unanswered, settled, with_roadmap, in_progress, explained, not_settled)
values ('06', '06', 'province', 'none', 'day', '2021-04-28', '2021-04-28', 'GT', 0, 0, -1, 1, 0, 0, 0, 0);
commit;
select p.*, r.stage, r.acts, r.handler, r.due from petition p
  join petition_register r on r.realm = p.realm and r.petition = p.id
 where p.realm = '06' and p.code = 'XX-' || :a || '-' || :b;
begin;
update petition_register set stage = 'closed', ending = 'confirmed', stage_since = current_date, acts = 5
 where realm = '06' and petition = md5(:a || '-' || :b)::uuid and acts = 4;
insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_by, done_at)
values ('06', md5(:a || '-' || :b)::uuid, 5, 'confirm', 'answered', 'closed', null, 'settled', '{account}', now());
insert into referral_verdict (realm, petition, act_seq, verdict, voice, reason, given_by, given_at)
values ('06', md5(:a || '-' || :b)::uuid, 5, 'confirmed', 'front', '', '{account}', now());
commit;
