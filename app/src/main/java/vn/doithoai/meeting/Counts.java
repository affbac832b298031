package vn.doithoai.meeting;

/// What the contributions to a meeting add up to, each kept apart: turns at the microphone, matters
/// spoken, matters in writing, and denunciations guided to their lawful channel.
public record Counts(int turns, int mattersSpoken, int mattersWritten, int guided) {
    public int matters() {
        return mattersSpoken + mattersWritten;
    }
}
