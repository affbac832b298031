package vn.doithoai.shared.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the frame of a page knows of its reader and its place. Every template takes `@param Page
/// page` and hands it to `layout.page`; [JtePages] supplies it, so no controller does.
///
/// Who reads and where comes from the program's [Surroundings].
public record Page(
        Words w,
        Address address,
        @Nullable Csrf csrf,
        @Nullable Reader reader,
        Place place,
        Assets assets) {

    /// Who is signed in: the name shown, the post they act in, and the words of what it may do
    /// (`record`, `handle`).
    public record Reader(String name, String post, Set<String> rights) {}

    /// The realm shown, whether its records are invented for demonstration, and after how many
    /// seconds without a request a session ends.
    public record Place(
            String realmCode, String realmName, boolean demonstration, int idleSeconds) {
        public static final Place NONE = new Place("", "", false, 1800);
    }

    public String language() {
        return w.language();
    }

    public String path() {
        return address.path();
    }

    public String realmName() {
        return place.realmName();
    }

    public boolean demonstration() {
        return place.demonstration();
    }

    public boolean may(String right) {
        return reader != null && reader.rights().contains(right);
    }

    /// The address of a style sheet, script or picture, with its fingerprint.
    public String asset(String name) {
        return assets.path(name);
    }

    /// Marks the navigation: whether this page lies under a path.
    public boolean under(String path) {
        return address.path().equals(path) || address.path().startsWith(path + "/");
    }
}
