package vn.doithoai.lodging;

/// What somebody gives an answer, and why if they say so.
public record Given(int answer, int stars, String words) {
    @Override
    public String toString() {
        return stars + " stars";
    }
}
