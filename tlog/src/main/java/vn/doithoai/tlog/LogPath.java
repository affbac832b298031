package vn.doithoai.tlog;

/// A file of a log, named as C2SP tlog-tiles, "APIs", lays it out below the log's URL prefix. Only
/// the spelling of the specification is read, so a path from a request never names anything else.
public sealed interface LogPath permits CheckpointPath, Tile, Bundle {
    /// Where the newest signed checkpoint stands; the only file that ever changes.
    LogPath CHECKPOINT = new CheckpointPath();

    /// The path below the prefix, without leading slash, for example `tile/0/x001/234.p/7`.
    String path();

    /// The most bytes such a file may have; a reader stops there.
    int limit();

    /// Reads a path; [Rejected] when it is none of a log's.
    static LogPath parse(String path) {
        if (path.equals("checkpoint")) {
            return CHECKPOINT;
        }
        return path.startsWith(Bundle.PREFIX) ? Bundle.parse(path) : Tile.parse(path);
    }
}
