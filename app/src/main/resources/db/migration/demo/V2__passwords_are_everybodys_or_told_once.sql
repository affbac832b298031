alter table demo_load
  add column passwords text not null default 'known'
    constraint passwords_are_known_made_or_told check (passwords in ('known', 'made', 'told'));
comment on column demo_load.passwords is
  'Whether everybody knows the passwords of the demonstration (it listens on loopback alone), or they were made at random and not yet told, or told once.';
