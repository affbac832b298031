package vn.doithoai.authorisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpSession;
import vn.doithoai.access.Role;

/// Somebody who asks: a role in a relation, the petitioner, or nobody in particular; with the
/// session of a browser and the token of a machine.
record Seat(
        @Nullable Role role,
        @Nullable Relation relation,
        Map<String, Object> kept,
        String csrf,
        String token) {

    static final String RECEIPT = "receipt";

    /// Not signed in, with the receipt of the very thing.
    boolean isPetitioner() {
        return token.equals(RECEIPT);
    }

    static String name(Role role, Relation relation) {
        return role.word() + "." + relation.word();
    }

    /// A session of its own for each request, so that none is changed for the next.
    MockHttpSession session() {
        var session = new MockHttpSession();
        kept.forEach(session::setAttribute);
        return session;
    }

    @Override
    public String toString() {
        return role == null || relation == null ? "nobody" : name(role, relation);
    }
}
