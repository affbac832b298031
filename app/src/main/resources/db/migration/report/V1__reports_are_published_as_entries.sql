create table report_published (
  realm text not null,
  code text not null,
  id uuid not null,
  from_day date not null,
  to_day date not null,
  unit_path text not null,
  counted_on date not null,
  size bigint not null
    constraint a_report_counts_entries check (size > 0),
  root text not null,
  supersedes text,
  published_by uuid not null,
  published_as uuid,
  published_at timestamptz not null,
  constraint report_has_one_code primary key (realm, code),
  constraint a_report_is_published_once unique (realm, id),
  constraint one_report_takes_the_place_of_another unique (realm, supersedes),
  constraint a_report_supersedes_a_report foreign key (realm, supersedes)
    references report_published (realm, code),
  constraint a_report_ends_after_it_starts check (to_day >= from_day)
);
comment on table report_published is
  'Reports published as entries of the public log. Rows are only ever added; a later report may name the one whose place it takes.';
comment on column report_published.unit_path is
  'The part of the country it is about: the unit of the office that published it and all below.';
comment on column report_published.counted_on is
  'The day it was counted on: what was late then.';
comment on column report_published.size is
  'How many entries of the log were counted: the size of a checkpoint.';
comment on column report_published.root is
  'The root of the tree of that size, in base64.';
comment on column report_published.published_as is
  'The holding of the post it was done in.';

create table report_part (
  realm text not null,
  report text not null,
  rule text not null,
  part text not null,
  matters bigint not null,
  digest text not null,
  codes text not null,
  constraint a_part_is_one_of_a_rule primary key (realm, report, rule, part),
  constraint a_part_is_of_a_report foreign key (realm, report)
    references report_published (realm, code),
  constraint a_part_counts_from_nought check (matters >= 0)
);
comment on table report_part is
  'Every part of every figure of published reports, with the codes of the matters in it. What the entry says, for pages; the entry has the last word.';
comment on column report_part.codes is
  'Sorted, one on each line: the bytes whose SHA-256 is the digest.';
