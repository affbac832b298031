package vn.doithoai.tlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads tiles and bundles as files, unchecked but of the right shape. A partial file may be gone
/// once the full one is there (tlog-tiles, "Partial Tiles"): then the full one is cut to its width.
final class Stored {
    private Stored() {}

    static byte[] tile(TileReader reader, Tile tile) throws IOException {
        var file = reader.read(tile);
        if (file.isEmpty() && !tile.isFull()) {
            file = reader.read(tile.full());
        }
        var bytes = file.orElseThrow(() -> missing(tile));
        if (bytes.length != tile.limit() && bytes.length != tile.full().limit()) {
            throw Rejected.form(
                    "%s: %d bytes where %d are expected", tile, bytes.length, tile.limit());
        }
        return Arrays.copyOf(bytes, tile.limit());
    }

    static List<byte[]> bundle(TileReader reader, Bundle bundle) throws IOException {
        var file = reader.read(bundle);
        if (file.isEmpty() && !bundle.isFull()) {
            file = reader.read(bundle.full());
        }
        return Entries.decode(file.orElseThrow(() -> missing(bundle)), bundle);
    }

    static List<Hash> hashes(byte[] tile) {
        var hashes = new ArrayList<Hash>(tile.length / Hash.SIZE);
        for (int at = 0; at < tile.length; at += Hash.SIZE) {
            hashes.add(Hash.at(tile, at));
        }
        return hashes;
    }

    static byte[] bytes(List<Hash> hashes) {
        var bytes = new byte[hashes.size() * Hash.SIZE];
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).copyTo(bytes, i * Hash.SIZE);
        }
        return bytes;
    }

    private static Rejected missing(LogPath path) {
        return new Rejected(Rejected.Fault.MISSING, path.path() + ": not there");
    }
}
