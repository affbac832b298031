// Signed notes, their keys, and checkpoints. — C2SP signed-note, tlog-checkpoint, tlog-cosignature

const ED25519 = 1, COSIGNATURE = 4, ML_DSA = 6;
const KEY_BYTES = { [ED25519]: 32, [COSIGNATURE]: 32, [ML_DSA]: 1312 };

function utf8(bytes, what) {
  if (bytes.length > LIMIT) throw new Wrong('limit', what, LIMIT);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Wrong('utf8', what);
  }
}

function keyName(name, where) {
  if (name === '' || /[+\s\p{Z}\p{Cc}]/u.test(name) || encoded(name).length > 255) throw new Wrong('key_name', where, shown(name));
  return name;
}

const keyId = async (name, type, bytes) => hex((await sha256(encoded(name), Uint8Array.of(10, type), bytes)).subarray(0, 4));

/** `name+id+base64(type || key)` */
async function readKey(vkey, where) {
  const parts = /^([^+]*)\+([^+]*)\+(.*)$/.exec(vkey);
  if (!parts) throw new Wrong('vkey', where, shown(vkey));
  const name = keyName(parts[1], where), typed = fromBase64(parts[3], where);
  const type = typed[0], bytes = typed.subarray(1);
  if (KEY_BYTES[type] !== bytes.length) throw new Wrong('vkey', where, shown(vkey));
  const id = await keyId(name, type, bytes);
  if (id !== parts[2]) throw new Wrong('key_id', where, shown(parts[2]), id);
  return { name, type, bytes, id };
}

/** The text of a note and its signature lines; believes nothing. */
function readNote(whole, what) {
  const blank = whole.lastIndexOf('\n\n');
  if (!whole.endsWith('\n')) throw new Wrong('note_end', what);
  if (/[\u0000-\u0009\u000b-\u001f]/.test(whole)) throw new Wrong('control', what);
  if (blank < 0 || blank + 2 === whole.length) throw new Wrong('note_unsigned', what);
  const text = whole.slice(0, blank + 1), lines = whole.slice(blank + 2, -1).split('\n');
  if (lines.length > 16) throw new Wrong('note_many', what, lines.length);
  const signatures = lines.map(line => {
    const parts = /^\u2014 ([^ ]*) (.*)$/.exec(line);
    if (!parts) throw new Wrong('note_line', what, shown(line));
    const blob = fromBase64(parts[2], what);
    if (blob.length < 5) throw new Wrong('note_line', what, shown(line));
    return { name: keyName(parts[1], what), id: hex(blob.subarray(0, 4)), bytes: blob.subarray(4) };
  });
  return { text, signatures };
}

/** When a cosigner says it signed, and whether it did. */
async function holds(key, { bytes }, text) {
  if (key.type === ED25519) return { good: await ed25519(key.bytes, encoded(text), bytes) };
  if (bytes.length !== 72) return { good: false };
  const time = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  const message = encoded(`cosignature/v1\ntime ${time}\n${text}`);
  return { good: time < 2n ** 63n && await ed25519(key.bytes, message, bytes.subarray(8)), at: Number(time) * 1000 };
}

/** The signatures by known keys. One that fails spoils the note; those by others are not looked at. */
async function signers(note, known) {
  const found = [];
  for (const signature of note.signatures) {
    for (const key of known.filter(one => one.name === signature.name && one.id === signature.id)) {
      const { good, at } = key.type === ML_DSA ? {} : await holds(key, signature, note.text);
      if (good === false) throw new Wrong('signature', key.name, key.id);
      if (good) found.push({ key, at });
    }
  }
  if (found.length === 0) throw new Wrong('no_signature', note.signatures.map(one => one.name).join(', '));
  return found;
}

function readCheckpoint(text) {
  const lines = text.slice(0, -1).split('\n');
  if (lines.length < 3 || lines.includes('') || lines[0] !== lines[0].trim()) throw new Wrong('checkpoint');
  return { origin: lines[0], size: decimal(lines[1], 'checkpoint, 2'), root: hash(lines[2], 'checkpoint, 3') };
}
