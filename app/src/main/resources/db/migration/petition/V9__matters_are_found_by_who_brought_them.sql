create index petition_by_receiver on petition (realm, received_by, received_at desc, id desc);
