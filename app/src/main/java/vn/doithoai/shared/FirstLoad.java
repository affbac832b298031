package vn.doithoai.shared;

import java.util.List;

/// Records that are loaded once into an empty database, at the first start that asks for them.
public interface FirstLoad {
    boolean needed();

    void run(Progress progress);

    /// Who may sign in to what was loaded, a line for each: name, password, post. Read at every
    /// start; a password that is not everybody's is told once.
    List<String> signIns();
}
