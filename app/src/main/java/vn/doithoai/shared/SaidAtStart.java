package vn.doithoai.shared;

import java.util.List;

/// A part that has something to say on the terminal once the program is up, to whoever started it
/// and to nobody else.
public interface SaidAtStart {

    /// Asked at every start.
    List<Said> atStart();

    /// A sentence among the words of the start, and the values it names.
    record Said(String key, List<Object> values) {}
}
