-- an origin ends in the code of its realm, which is the key
alter table ledger_log drop constraint log_origin_is_unique;
