package vn.doithoai.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The coordinates of a tile of hashes (C2SP tlog-tiles, "Merkle Tree"). Hash `i` of tile `n` at
/// level `l` is the root over the entries from `(n*256+i) * 256^l` to `(n*256+i+1) * 256^l`: level
/// 0 holds the hashes of leaves, each level above the roots of the full tiles below it. The file is
/// `width` hashes of 32 bytes one after the other.
///
/// @param level 0 to 63
/// @param index 0 for the first of its level
/// @param width hashes in it: 256, or 1 to 255 at the right edge of a tree
public record Tile(int level, long index, int width) implements LogPath {
    /// Hashes in a full tile, and entries in a full bundle.
    public static final int FULL = 256;

    /// Levels of the Merkle tree in one level of tiles.
    static final int HEIGHT = 8;

    private static final Pattern SHAPE = Pattern.compile("tile/(0|[1-9][0-9]?)/(.*)");

    public Tile {
        if (level < 0 || level > 63) {
            throw Rejected.form("a tile has a level of 0 to 63, not %d", level);
        }
        new TileIndex(index, width);
    }

    /// Reads `tile/<L>/<N>[.p/<W>]`; anything else is [Rejected].
    public static Tile parse(String path) {
        var parts = SHAPE.matcher(path);
        if (!parts.matches()) {
            throw Rejected.form("not the path of a tile: %s", Strict.shown(path));
        }
        var where = TileIndex.parse(parts.group(2), path);
        return new Tile(Integer.parseInt(parts.group(1)), where.index(), where.width());
    }

    /// The partial tiles at the right edge of a tree of this size, from level 0 upward.
    public static List<Tile> edge(long size) {
        var edge = new ArrayList<Tile>();
        for (int level = 0; count(size, level) > 0; level++) {
            int width = (int) (count(size, level) % FULL);
            if (width > 0) {
                edge.add(new Tile(level, count(size, level) / FULL, width));
            }
        }
        return List.copyOf(edge);
    }

    /// How many hashes the tiles of a level hold together for a tree of this size.
    static long count(long size, int level) {
        return level < 8 ? size >>> (HEIGHT * level) : 0;
    }

    /// The same place once 256 hashes are in it.
    public Tile full() {
        return new Tile(level, index, FULL);
    }

    public boolean isFull() {
        return width == FULL;
    }

    @Override
    public String path() {
        return "tile/" + level + "/" + new TileIndex(index, width);
    }

    @Override
    public int limit() {
        return width * Hash.SIZE;
    }

    @Override
    public String toString() {
        return path();
    }
}
