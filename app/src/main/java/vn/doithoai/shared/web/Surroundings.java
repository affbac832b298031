package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Tells the frame of a page who reads and in which realm. One bean above `shared` implements it;
/// without one every reader is a stranger in no realm.
public interface Surroundings {
    /// Who is signed in, if anybody.
    Page.@Nullable Reader reader(HttpServletRequest request);

    Page.Place place(HttpServletRequest request);
}
