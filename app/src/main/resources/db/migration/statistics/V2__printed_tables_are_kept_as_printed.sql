create table statistics_printed_table (
  realm text not null,
  id uuid not null,
  title text not null
    constraint a_printed_table_has_a_title check (btrim(title) <> ''),
  source text not null,
  period_from date,
  period_to date,
  kept_by uuid not null,
  kept_at timestamptz not null,
  constraint statistics_printed_table_key primary key (realm, id),
  constraint a_period_has_two_ends check ((period_from is null) = (period_to is null)),
  constraint a_period_ends_after_it_starts check (period_to >= period_from)
);
comment on table statistics_printed_table is
  'Tables somebody published. Never changed: they stand beside the counts of the records.';

create table statistics_printed_line (
  realm text not null,
  printed_table uuid not null,
  position integer not null,
  label text not null,
  meetings text,
  attendance text,
  matters text,
  resolved text,
  regular text,
  thematic text,
  rate text not null,
  constraint statistics_printed_line_key primary key (realm, printed_table, position),
  constraint a_printed_line_stands_in_a_table foreign key (realm, printed_table)
    references statistics_printed_table (realm, id)
);
comment on table statistics_printed_line is
  'The lines of printed tables, each figure in the words it was printed in ("trên 97,5%"); null where nothing was printed.';
