alter table statistics_change
  add column answered bigint not null default 0,
  add column confirmed bigint not null default 0,
  add column contested bigint not null default 0,
  add column in_time bigint not null default 0,
  add column late bigint not null default 0,
  add column promised bigint not null default 0,
  add column broken bigint not null default 0;

alter table statistics_cell
  add column answered bigint not null default 0,
  add column confirmed bigint not null default 0,
  add column contested bigint not null default 0,
  add column in_time bigint not null default 0,
  add column late bigint not null default 0,
  add column promised bigint not null default 0,
  add column broken bigint not null default 0;
comment on column statistics_cell.answered is 'Matters that ever had an answer.';
comment on column statistics_cell.confirmed is 'Ended by the word of the petitioner or the Front: rule confirmed.v1.';
comment on column statistics_cell.contested is 'Had an answer that was contested.';
comment on column statistics_cell.in_time is 'Answered by the day due, as acts fixed it: rule in-time.v1. What waits past its day is added when read.';
comment on column statistics_cell.late is 'Answered after the day due, as acts fixed it.';
comment on column statistics_cell.promised is 'Something was promised by a day: rule promise.v1.';
comment on column statistics_cell.broken is 'A promise was broken, as acts fixed it. Days that passed since are added when read.';

create table statistics_uncounted (
  realm text not null,
  constraint statistics_uncounted_key primary key (realm)
);
comment on table statistics_uncounted is
  'Realms with records older than these columns: counted once from the register at the next start, and gone from here.';
insert into statistics_uncounted (realm)
select realm from statistics_cell where grain = 'year' and scope = '*' and topic = '*'
 union
select realm from statistics_cell where grain = 'undated' and scope = '*' and topic = '*'
 union
select realm from statistics_change;
