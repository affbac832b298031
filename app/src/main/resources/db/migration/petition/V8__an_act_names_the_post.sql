alter table petition_act
  add column held_as uuid
    constraint only_a_post_is_held_by_somebody check (held_as is null or done_as = 'post');
comment on column petition_act.held_as is
  'By which holding of a post the account acted; null for acts older than this column and those the program retold.';
