package vn.doithoai.supervision;

import java.util.List;

/// Where agency and Front do not say the same, and how many there are in all.
public record Disagreements(List<Watched> rows, int count) {
    public boolean cut() {
        return rows.size() < count;
    }
}
