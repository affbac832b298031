alter table referral
  drop constraint referral_is_an_act_of_a_petition,
  add constraint referral_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_answer
  drop constraint answer_is_an_act_of_a_petition,
  add constraint answer_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_return
  drop constraint return_is_an_act_of_a_petition,
  add constraint return_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_escalation
  drop constraint escalation_is_an_act_of_a_petition,
  add constraint escalation_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_draft
  drop constraint draft_is_about_a_petition,
  add constraint draft_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id) on delete cascade;
alter table referral_draft_fate
  drop constraint fate_is_of_a_draft,
  add constraint fate_is_of_a_draft
    foreign key (realm, draft) references referral_draft (realm, id) on delete cascade;
alter table referral_publication
  drop constraint publication_is_an_act_of_a_petition,
  add constraint publication_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade,
  drop constraint publication_is_of_an_answer,
  add constraint publication_is_of_an_answer
    foreign key (realm, petition, answer_seq) references referral_answer (realm, petition, act_seq)
    on delete cascade;
alter table referral_promise
  drop constraint promise_is_an_act_of_a_petition,
  add constraint promise_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_verdict
  drop constraint verdict_is_an_act_of_a_petition,
  add constraint verdict_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_deadline
  drop constraint deadline_is_set_by_an_act_of_a_petition,
  add constraint deadline_is_set_by_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_pause
  drop constraint pause_is_an_act_of_a_petition,
  add constraint pause_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_resumption
  drop constraint resumption_is_an_act_of_a_petition,
  add constraint resumption_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade,
  drop constraint resumption_ends_a_pause,
  add constraint resumption_ends_a_pause
    foreign key (realm, petition, pause_seq) references referral_pause (realm, petition, act_seq)
    on delete cascade;
alter table referral_extension
  drop constraint extension_is_an_act_of_a_petition,
  add constraint extension_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade;
alter table referral_extension_decision
  drop constraint decision_is_an_act_of_a_petition,
  add constraint decision_is_an_act_of_a_petition
    foreign key (realm, petition, act_seq) references petition_act (realm, petition, seq)
    on delete cascade,
  drop constraint decision_is_about_an_extension,
  add constraint decision_is_about_an_extension
    foreign key (realm, petition, extension_seq, asked_by) references referral_extension (realm, petition, act_seq, asked_by)
    on delete cascade;
alter table referral_watch
  drop constraint what_is_watched_was_sent,
  add constraint what_is_watched_was_sent
    foreign key (realm, petition) references petition (realm, id)
    on delete cascade;
alter table referral_step
  drop constraint step_is_about_a_petition,
  add constraint step_is_about_a_petition
    foreign key (realm, petition) references petition (realm, id)
    on delete cascade;
