package vn.doithoai.petition;

import java.util.List;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Where;

/// Which matters a signed-in person may act on, as conditions of a query: an office those raised in
/// its part of the country, an agency those it must answer, a village head those brought by hand.
final class Reachable {
    private Reachable() {}

    static Where narrow(Where where, Actor actor) {
        where.and("r.realm = :reader_realm", "reader_realm", actor.realm().code());
        return switch (actor.role().reach()) {
            case TREE -> where.below("r.unit_path", "reach", List.of(actor.path()));
            case OWN ->
                    where.and(
                            """
                            exists (select from petition own
                                     where own.realm = r.realm and own.id = r.petition
                                       and own.received_by = :reader)\
                            """,
                            "reader",
                            actor.account().value());
            case BODY ->
                    where.and(
                            "r.handler = :reader_body",
                            "reader_body",
                            actor.organisation().value());
        };
    }
}
