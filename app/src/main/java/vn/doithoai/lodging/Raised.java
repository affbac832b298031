package vn.doithoai.lodging;

import vn.doithoai.petition.Occasion;
import vn.doithoai.shared.Realm;

/// In whose record, and where and when, a matter is raised.
record Raised(Realm realm, Occasion occasion) {}
