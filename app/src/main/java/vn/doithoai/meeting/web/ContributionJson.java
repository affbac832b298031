package vn.doithoai.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.petition.PetitionId;

/// A contribution as anyone may read it: no private name, and its matters by their codes.
record ContributionJson(
        int number,
        String channel,
        boolean spoken,
        String speakerKind,
        @Nullable String speaker,
        List<String> matters) {

    static ContributionJson of(Contributed published, Map<PetitionId, String> codes) {
        var name = published.speaker().printed();
        return new ContributionJson(
                published.number(),
                published.channel(),
                published.spoken(),
                published.speaker().kind().word(),
                name.isEmpty() ? null : name,
                published.matters().stream()
                        .flatMap(id -> Stream.ofNullable(codes.get(id)))
                        .toList());
    }
}
