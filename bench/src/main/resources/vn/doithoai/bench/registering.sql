\set a random(1, 2000000000)
\set b random(1, 2000000000)
begin;
insert into petition (realm, id, code, petition_class, topic, channel, competence, place, text,
  meeting, level, kind, day_precision, day_first, unit, received_by, received_at)
values ('06', ('7fffffff-ffff-7' || lpad(to_hex(:a::int % 4096), 3, '0') || '-8000-' || lpad(to_hex(:a::int), 8, '0') || lpad(to_hex(:b::int % 65536), 4, '0'))::uuid,
  'XX-' || :a || '-' || :b, 'petition', 'GT', 'post', null, '01909', '{text}',
  null, 'province', 'none', 'day', current_date, '06', '{account}', now());
insert into petition_register (realm, petition, sort_day, last_day, acts, level, kind, day_precision,
  day_first, unit_path, place_path, topic, petition_class, stage, result, words)
values ('06', ('7fffffff-ffff-7' || lpad(to_hex(:a::int % 4096), 3, '0') || '-8000-' || lpad(to_hex(:a::int), 8, '0') || lpad(to_hex(:b::int % 65536), 4, '0'))::uuid,
  current_date, current_date, 1, 'province', 'none', 'day', current_date, '06', '06/061/01909',
  'GT', 'petition', 'received', 'none', $w${words}$w$::tsvector);
insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_by, done_at)
values ('06', ('7fffffff-ffff-7' || lpad(to_hex(:a::int % 4096), 3, '0') || '-8000-' || lpad(to_hex(:a::int), 8, '0') || lpad(to_hex(:b::int % 65536), 4, '0'))::uuid,
  1, 'receive', null, 'received', null, '', '{account}', now());
insert into statistics_change (realm, path, level, kind, known, first_day, last_day, topic, meetings,
  attendance, unanswered, settled, with_roadmap, in_progress, explained, not_settled)
values ('06', '06', 'province', 'none', 'day', current_date, current_date, 'GT', 0, 0, 1, 0, 0, 0, 0, 0);
commit;
