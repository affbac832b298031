package vn.doithoai.supervision;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// Which matters' latest findings are asked for: of a part of the country, with these opinions; no
/// opinion asks for all.
public record FindingQuery(Realm realm, String path, Set<Opinion> opinions) {
    // in the words of the index made for it
    private static final String DIFFERING = "l.opinion in ('partly', 'disagrees')";
    private static final Set<Opinion> OTHER = EnumSet.of(Opinion.PARTLY, Opinion.DISAGREES);

    public FindingQuery {
        opinions = Set.copyOf(opinions);
    }

    /// Where the Front does not wholly agree.
    public static FindingQuery differing(Realm realm, String path) {
        return new FindingQuery(realm, path, OTHER);
    }

    Where where() {
        var where = new Where().and("l.realm = :realm", "realm", realm.code());
        if (opinions.equals(OTHER)) {
            where.and(DIFFERING);
        } else {
            where.anyOf("l.opinion", "opinions", words(opinions));
        }
        return where.below("l.unit_path", "part", List.of(path));
    }

    private static List<String> words(Collection<Opinion> opinions) {
        return opinions.stream().map(Opinion::word).sorted().toList();
    }
}
