package vn.doithoai.demo;

/// How the matters ended: `settled` and `explained` count as resolved.
record Outcomes(
        int settled, int explained, int roadmap, int progress, int notSettled, int waiting) {

    int resolved() {
        return settled + explained;
    }

    int all() {
        return resolved() + roadmap + progress + notSettled + waiting;
    }
}
