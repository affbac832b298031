create index draft_of_a_body on referral_draft (realm, by_body, drafted_at);
