package vn.doithoai.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.RegisterFilter;
import vn.doithoai.petition.RegisterFilters;
import vn.doithoai.shared.Cursor;

/// Reads what a link asks of the register of meetings, in the words the register of matters knows.
@Component
public class MeetingFilters {
    private final RegisterFilters filters;

    MeetingFilters(RegisterFilters filters) {
        this.filters = filters;
    }

    public MeetingQuery query(MeetingFilter asked) {
        var query =
                filters.query(
                        new RegisterFilter(
                                asked.realm(),
                                asked.from(),
                                asked.to(),
                                asked.level(),
                                asked.kind(),
                                asked.unit(),
                                asked.place(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                asked.q(),
                                null,
                                null));
        return new MeetingQuery(
                query.realm(),
                query.period(),
                query.levels(),
                query.kinds(),
                query.unitPaths(),
                query.placePaths(),
                query.words(),
                null);
    }

    public @Nullable Cursor from(MeetingFilter asked) {
        return Cursor.asked(asked.after(), asked.before());
    }
}
