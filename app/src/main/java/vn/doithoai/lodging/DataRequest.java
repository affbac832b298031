package vn.doithoai.lodging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.vault.TextId;

/// A petitioner's wish about their personal data. — Law 91/2025/QH15 on personal data
public record DataRequest(
        UUID id, PetitionId petition, Wish wish, @Nullable TextId note, Instant at) {}
