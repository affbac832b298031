// Proofs of inclusion as files. — C2SP tlog-proof, RFC 9162 §2.1.3.2

const PROOF = 'c2sp.org/tlog-proof@v1';

function readProof(text) {
  let at = 0, line = 0;
  const next = () => {
    const end = text.indexOf('\n', at);
    line++;
    if (end < 0) throw new Wrong('cut', line);
    const read = text.slice(at, end);
    at = end + 1;
    return read;
  };
  const where = () => `tlog-proof, ${line}`;
  if (next() !== PROOF) throw new Wrong('no_proof');
  let read = next(), extra = new Uint8Array(0);
  if (read.startsWith('extra ')) {
    extra = fromBase64(read.slice(6), where());
    if (extra.length === 0) throw new Wrong('base64', where(), '');
    read = next();
  }
  if (!read.startsWith('index ')) throw new Wrong('no_index', line, shown(read));
  const index = decimal(read.slice(6), where()), path = [];
  while ((read = next()) !== '') {
    if (path.length === 63) throw new Wrong('limit', where(), 63);
    path.push(hash(read, where()));
  }
  return { extra, index, path, note: readNote(text.slice(at), 'checkpoint') };
}

const leafOf = entry => sha256(Uint8Array.of(0), encoded(entry));
const nodeOf = (left, right) => sha256(Uint8Array.of(1), left, right);

/** That the leaf is in the tree of this size and root. */
async function included(leaf, { index, path }, { size, root }) {
  if (index >= size) throw new Wrong('index', index, size);
  let fn = index, sn = size - 1n, reached = leaf;
  for (const [i, sibling] of path.entries()) {
    if (sn === 0n) throw new Wrong('path_long', i + 1, path.length);
    if (fn & 1n || fn === sn) {
      reached = await nodeOf(sibling, reached);
      while (!(fn & 1n) && fn !== 0n) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      reached = await nodeOf(reached, sibling);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  if (sn !== 0n) throw new Wrong('path_short', path.length);
  if (!same(reached, root)) throw new Wrong('root', toBase64(reached), toBase64(root));
}
