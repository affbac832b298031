// Tlogcheck holds a log in a folder against the Go team's own implementation of transparency logs:
//
//	tlogcheck DIR VKEY
//
// The checkpoint must be signed by VKEY, the tree rebuilt from the entry bundles must have its root,
// every tile must be there and equal byte for byte to the one computed here, and every proof in
// DIR/proofs, if that is there, must hold. It does not use tlog.TileHashReader: as of
// golang.org/x/mod 0.7.0 that accepts some corrupted tiles (CVE-2026-56865).
//
// Lines of DIR/proofs, hashes in base64: "record INDEX HASH..." proves an entry in the tree,
// "tree SIZE ROOT HASH..." that the tree continues one of that size and root.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index < 0 || index >= int64(len(s)) {
			return nil, fmt.Errorf("hash %d is not stored", index)
		}
		hashes[i] = s[index]
	}
	return hashes, nil
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: tlogcheck DIR VKEY")
	}
	dir := os.Args[1]
	size, root := checkpoint(filepath.Join(dir, "checkpoint"), os.Args[2])
	hashes, leaves := rebuilt(dir, size)
	computed, err := tlog.TreeHash(size, hashes)
	must(err)
	if size > 0 && computed != root {
		log.Fatalf("the bundles hash to %v, the checkpoint says %v", computed, root)
	}
	tiles := compareTiles(dir, size, hashes)
	proofs := checkProofs(filepath.Join(dir, "proofs"), size, root, leaves)
	fmt.Printf("ok: size %d, %d tiles, %d proofs\n", size, tiles, proofs)
}

func checkpoint(file, vkey string) (int64, tlog.Hash) {
	verifier, err := note.NewVerifier(vkey)
	must(err)
	signed, err := os.ReadFile(file)
	must(err)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		log.Fatalf("not a checkpoint of %s: %q", verifier.Name(), opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	if strconv.FormatInt(size, 10) != lines[1] {
		log.Fatalf("size %q is misspelt", lines[1])
	}
	if empty := "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="; size == 0 && lines[2] != empty {
		log.Fatalf("the root of nothing is %s, not %s", empty, lines[2])
	}
	return size, root
}

func rebuilt(dir string, size int64) (stored, []tlog.Hash) {
	var hashes stored
	var leaves []tlog.Hash
	for at := int64(0); at < size; {
		width := size - at
		if width > 1<<height {
			width = 1 << height
		}
		tile := tlog.Tile{H: height, L: -1, N: at >> height, W: int(width)}
		bundle := read(dir, tile)
		for i := int64(0); i < width; i++ {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				log.Fatalf("%s: entry %d is cut short", path(tile), i)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			leaf := tlog.RecordHash(bundle[2:end])
			more, err := tlog.StoredHashesForRecordHash(at, leaf, hashes)
			must(err)
			hashes = append(hashes, more...)
			leaves = append(leaves, leaf)
			bundle = bundle[end:]
			at++
		}
		if len(bundle) > 0 {
			log.Fatalf("%s: %d bytes after the last entry", path(tile), len(bundle))
		}
	}
	return hashes, leaves
}

func compareTiles(dir string, size int64, hashes stored) int {
	tiles := 0
	for _, tile := range tlog.NewTiles(height, 0, size) {
		// of partial tiles, those of smaller sizes may be gone
		last := int(size >> (height * tile.L) & (1<<height - 1))
		if tile.W != 1<<height && tile.W != last {
			continue
		}
		tiles++
		computed, err := tlog.ReadTileData(tile, hashes)
		must(err)
		if !bytes.Equal(computed, read(dir, tile)) {
			log.Fatalf("%s: is not the tile of this tree", path(tile))
		}
	}
	return tiles
}

func checkProofs(file string, size int64, root tlog.Hash, leaves []tlog.Hash) int {
	text, err := os.ReadFile(file)
	if os.IsNotExist(err) {
		return 0
	}
	must(err)
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	for i, line := range lines {
		words := strings.Split(line, " ")
		n, err := strconv.ParseInt(words[1], 10, 64)
		must(err)
		hashes := parsed(words[2:])
		if words[0] == "record" {
			err = tlog.CheckRecord(hashes, size, root, n, leaves[n])
		} else {
			err = tlog.CheckTree(hashes[1:], size, root, n, hashes[0])
		}
		if err != nil {
			log.Fatalf("proofs, line %d (%s %d): %v", i+1, words[0], n, err)
		}
	}
	return len(lines)
}

func parsed(words []string) []tlog.Hash {
	hashes := make([]tlog.Hash, len(words))
	for i, word := range words {
		decoded, err := base64.StdEncoding.Strict().DecodeString(word)
		must(err)
		if copy(hashes[i][:], decoded) != len(decoded) || len(decoded) != tlog.HashSize {
			log.Fatalf("%q is not a hash", word)
		}
	}
	return hashes
}

// path is the tile's path as C2SP tlog-tiles writes it: without the height, entries for data.
func path(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), "tile/8/")
	return "tile/" + strings.Replace(path, "data/", "entries/", 1)
}

func read(dir string, tile tlog.Tile) []byte {
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(path(tile))))
	must(err)
	return data
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
