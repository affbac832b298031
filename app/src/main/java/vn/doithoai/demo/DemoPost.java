package vn.doithoai.demo;

import java.util.List;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationKind;

/// A post of the demonstration, and the invented person who signs in to it.
record DemoPost(String signInName, String name, String title, Role role, String body, String unit) {

    static final List<DemoPost> ALL =
            Lines.of("posts").in("tài khoản").stream().map(DemoPost::of).toList();

    private static DemoPost of(String line) {
        var parts = Invitation.parts(line);
        return new DemoPost(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                Role.valueOf(parts.get(3)),
                parts.get(4),
                parts.get(5));
    }

    OrganisationKind kind() {
        if (body.startsWith("Ủy ban MTTQ")) {
            return OrganisationKind.FRONT;
        }
        return body.startsWith("UBND")
                ? OrganisationKind.PEOPLES_COMMITTEE
                : OrganisationKind.DEPARTMENT;
    }

    String line(String password) {
        return "%s · %s · %s".formatted(signInName, password, title);
    }
}
