package vn.doithoai.shared;

import java.util.List;

/// Records that are loaded once into an empty database, at the first start that asks for them.
public interface FirstLoad {
    boolean needed();

    void run(Progress progress);

    /// Who may sign in afterwards, a line for each: name, password, post. Read at every start.
    List<String> signIns();
}
