package vn.doithoai.lodging;

import vn.doithoai.petition.Petition;

/// What was received, and the secret of its receipt.
public record Sent(Petition petition, Secret secret) {}
