package vn.doithoai.referral;

import vn.doithoai.petition.Petition;

/// A draft that waits for a second person, and the matter as it stands with it.
public record Proposed(Petition petition, Draft draft) {}
