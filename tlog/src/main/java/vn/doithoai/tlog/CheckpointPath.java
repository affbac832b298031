package vn.doithoai.tlog;

/// The path of the newest checkpoint.
record CheckpointPath() implements LogPath {
    @Override
    public String path() {
        return "checkpoint";
    }

    @Override
    public int limit() {
        return Note.LIMIT;
    }

    @Override
    public String toString() {
        return path();
    }
}
