alter table statistics_change
  add column handler text collate "C" not null default '';
comment on column statistics_change.handler is
  'The body that holds the matter or held it last; empty where none was asked, and for a meeting.';

alter table statistics_cell
  add column handler text collate "C" not null default '*';
alter table statistics_cell
  drop constraint statistics_cell_key,
  add constraint statistics_cell_key
    primary key (realm, scope, topic, handler, grain, first_day, level, kind);
comment on column statistics_cell.handler is
  'A body, or "*" for all together. Sums of one body are kept for all topics together.';

create table statistics_unhanded (
  realm text not null,
  constraint statistics_unhanded_key primary key (realm)
);
comment on table statistics_unhanded is
  'Realms whose matters are not yet told apart by the body that holds them: counted once from the register at the next start, and gone from here.';
insert into statistics_unhanded (realm)
select realm from statistics_cell where scope = '*' and topic = '*'
 union
select realm from statistics_change;
