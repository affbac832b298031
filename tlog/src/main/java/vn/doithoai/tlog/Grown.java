package vn.doithoai.tlog;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What growing a tree made: the new edge, and the files that must be there before a checkpoint of
/// the new size is published.
///
/// @param edge the right edge of the grown tree; its head is what is to be signed
/// @param bundles the bundles that are new or fuller, as files
/// @param tiles the tiles that are new or fuller, as files
public record Grown(Edge edge, Map<Bundle, byte[]> bundles, Map<Tile, byte[]> tiles) {
    /// Writes bundles, then tiles. After a crash in between, the same call with the same entries
    /// puts the same bytes there.
    public void writeTo(TileWriter writer) throws IOException {
        var files = new LinkedHashMap<LogPath, byte[]>(bundles);
        files.putAll(tiles);
        writer.writeAll(files);
    }

    /// Forgets the partial files of the places that became full: once the full files are written
    /// nobody needs them (tlog-tiles, "Partial Tiles").
    public void dropPartials(TileWriter writer) throws IOException {
        var full =
                Stream.<LogPath>concat(
                                bundles.keySet().stream().filter(Bundle::isFull),
                                tiles.keySet().stream().filter(Tile::isFull))
                        .toList();
        for (var path : full) {
            writer.dropPartials(path);
        }
    }
}
