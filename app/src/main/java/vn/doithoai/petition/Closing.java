package vn.doithoai.petition;

import java.time.Instant;

/// Why a matter was guided elsewhere or not taken up: a code of the list `petition.closing`, and
/// where to go or what was explained.
public record Closing(int actSeq, String reasonCode, String words, Instant at) {}
