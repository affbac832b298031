package vn.doithoai.authorisation;

import java.util.Map;

/// Things a route can be asked about, by name, each with the values its address and body name
/// (`code`, `acts`). All belong to Ba Bể, see [Relation]. A module with things of its own adds a
/// class and names it in [AuthorisationPagesTest].
public interface Things {
    Map<String, Map<String, String>> prepare();
}
