package vn.doithoai.referral.web;

import java.util.UUID;

/// The draft a second person lets go out.
record SentApproval(UUID draft, int seen) {}
