package vn.doithoai.demo;

import java.time.LocalDate;

/// The invented holders of posts: the same person for a whole term, another after the congresses of
/// 2020.
final class Cast {
    private static final LocalDate CONGRESSES = LocalDate.of(2020, 6, 15);

    private Cast() {}

    /// Who held the post on that day. `where` tells apart the same post of two places; `posts` is
    /// printed as it is.
    static Presiding holding(String posts, String where, LocalDate day) {
        var term = day.isBefore(CONGRESSES) ? "2015" : "2020";
        return new Presiding(People.named(Chance.of(posts + where + term)), posts);
    }
}
