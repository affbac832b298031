package vn.doithoai.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.doithoai.tlog.Edge;
import vn.doithoai.tlog.Tile;
import vn.doithoai.tlog.TileReader;

/// Every tile that a tree of this size has, made from the entries and held against what the log
/// serves: others prove by these tiles, and a wrong one would make a true entry look false.
final class ServedTiles implements EntryCheck {
    private static final int AT_ONCE = 64 * Bundles.FULL;

    private final TileReader log;
    private final List<byte[]> entries = new ArrayList<>();
    private final Map<Tile, byte[]> partial = new HashMap<>();
    private Edge edge = Edge.empty();
    private long compared;

    ServedTiles(TileReader log) {
        this.log = log;
    }

    @Override
    public void entry(long index, byte[] entry) {
        entries.add(entry);
        if (entries.size() == AT_ONCE) {
            grow();
        }
    }

    /// @return how many tiles there are
    long end(long size) {
        grow();
        partial.keySet().retainAll(new HashSet<>(Tile.edge(size)));
        compare(partial);
        return compared;
    }

    private void grow() {
        var grown = edge.grow(entries);
        edge = grown.edge();
        entries.clear();
        var full = new HashMap<Tile, byte[]>();
        grown.tiles().forEach((tile, bytes) -> (tile.isFull() ? full : partial).put(tile, bytes));
        compare(full);
    }

    private void compare(Map<Tile, byte[]> expected) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var served = new HashMap<Tile, Future<byte[]>>();
            expected.keySet().forEach(tile -> served.put(tile, threads.submit(() -> read(tile))));
            for (var one : served.entrySet()) {
                if (!Arrays.equals(one.getValue().get(), expected.get(one.getKey()))) {
                    throw new Ended(
                            Outcome.WRONG,
                            one.getKey().path() + ": not the hashes of the entries below it");
                }
                compared++;
            }
        } catch (ExecutionException e) {
            throw Bundles.ended(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Ended(Outcome.UNDECIDED, "interrupted");
        }
    }

    private byte[] read(Tile tile) throws IOException {
        var file = log.read(tile);
        if (file.isEmpty() && !tile.isFull()) {
            file = log.read(tile.full()).map(full -> Arrays.copyOf(full, tile.limit()));
        }
        return file.orElseThrow(() -> new Ended(Outcome.WRONG, tile.path() + ": not there"));
    }
}
