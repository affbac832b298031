package vn.doithoai.referral;

import java.time.LocalDate;
import vn.doithoai.organisation.Policy;

/// A day somebody may choose when a matter is sent, and the policy it would be by.
public record Proposal(Policy policy, LocalDate due) {}
