package vn.doithoai.lodging.web;

import java.util.UUID;
import vn.doithoai.lodging.Sheet;

/// What a program needs before it sends a letter: an id and a draw to send along, and the work that
/// lets the letter in.
record ChallengeJson(UUID id, String draw, String challenge, int bits) {
    static ChallengeJson of(Sheet sheet) {
        return new ChallengeJson(sheet.id(), sheet.draw(), sheet.challenge(), sheet.bits());
    }
}
