package vn.doithoai.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import vn.doithoai.petition.PetitionId;

/// Names one contribution; made by whoever records it. The ids of the matters it carries follow
/// from it and their position, so that a second submit finds the first one's matters.
public record ContributionId(UUID value) {
    private static final long VARIANT = 0xc000_0000_0000_0000L;

    /// The id of the matter at this position, counted from 1.
    public PetitionId matter(int position) {
        return new PetitionId(at(position));
    }

    /// The row that counts a denunciation at this position. By itself it tells neither the
    /// contribution nor the moment, both of which this id holds.
    UUID guided(int position) {
        return UUID.nameUUIDFromBytes(("guided " + value + " " + position).getBytes(UTF_8));
    }

    private UUID at(int position) {
        long low = value.getLeastSignificantBits();
        return new UUID(
                value.getMostSignificantBits(), low & VARIANT | (low + position) & ~VARIANT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
