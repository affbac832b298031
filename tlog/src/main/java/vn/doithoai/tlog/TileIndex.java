package vn.doithoai.tlog;

import java.util.regex.Pattern;

/// The `<N>[.p/<W>]` that ends the path of a tile or bundle: the number in groups of three digits,
/// all but the last with an `x` before them, then the width if it is not full.
record TileIndex(long index, int width) {
    private static final Pattern SHAPE =
            Pattern.compile("((?:x[0-9]{3}/)*)([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    TileIndex {
        if (index < 0 || width < 1 || width > Tile.FULL) {
            throw Rejected.form(
                    "a tile has an index from 0 and a width of 1 to 256, not %d and %d",
                    index, width);
        }
    }

    static TileIndex parse(String text, String path) {
        var parts = SHAPE.matcher(text.length() > 40 ? "" : text);
        if (!parts.matches() || text.startsWith("x000/")) {
            throw Rejected.form("not the path of a tile: %s", Strict.shown(path));
        }
        var digits = parts.group(1).replaceAll("[x/]", "") + parts.group(2);
        long index = Strict.decimal(digits.replaceFirst("^0+(?=.)", ""), path);
        var width = parts.group(3);
        if (width == null) {
            return new TileIndex(index, Tile.FULL);
        }
        if (Integer.parseInt(width) >= Tile.FULL) {
            throw Rejected.form("a partial tile is at most 255 wide: %s", Strict.shown(path));
        }
        return new TileIndex(index, Integer.parseInt(width));
    }

    @Override
    public String toString() {
        var text = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            text.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == Tile.FULL ? text.toString() : text + ".p/" + width;
    }
}
