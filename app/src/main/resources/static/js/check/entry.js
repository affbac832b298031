// What an entry of the log says, and what opens its commitments. — docs/receipts.md

const CODE = /^[A-Za-z0-9_./:@+=-]{1,120}$/, NAME = /^[a-z][a-z_0-9.-]{0,39}$/, TYPE = /^[a-z][a-z_]*(\.[a-z][a-z_]*)?$/;
const GROUPS = ['identity', 'contact', 'body', 'place'];

const isObject = value => typeof value === 'object' && value !== null;
const isWord = value => typeof value === 'string' ? CODE.test(value) : Number.isSafeInteger(value);

/** An entry has one way of being written: two different ones never mean the same. */
function readEntry(text) {
  const entry = fromCanonical(text, 'entry');
  const sound = entry.v === 1 && TYPE.test(entry.t) && CODE.test(entry.k) && Number.isSafeInteger(entry.seq) && entry.seq > 0;
  const words = Object.entries(entry).every(([name, value]) => NAME.test(name)
    && (isObject(value) ? Object.entries(value).every(([inner, word]) => NAME.test(inner) && isWord(word)) : isWord(value)));
  if (!sound || !words) throw new Wrong('entry');
  return entry;
}

/** What rides in a receipt: its entry, and what opens it. */
function readExtra(bytes) {
  if (bytes.length === 0) throw new Wrong('no_entry');
  const extra = fromCanonical(utf8(bytes, 'extra'), 'extra');
  if (extra.v !== 1 || typeof extra.entry !== 'string') throw new Wrong('extra');
  const opened = extra.opened ?? {};
  if (!isObject(opened)) throw new Wrong('extra');
  for (const [group, opening] of Object.entries(opened)) {
    const fields = isObject(opening) && isObject(opening.fields) ? Object.values(opening.fields) : [];
    const sound = GROUPS.includes(group) && fields.length > 0 && fields.every(field => typeof field === 'string');
    if (!sound || typeof opening.salt !== 'string') throw new Wrong('extra');
  }
  return { text: extra.entry, entry: readEntry(extra.entry), opened };
}

/** That every opened group is what the entry commits to. */
async function checkOpened(entry, opened) {
  for (const [group, { fields, salt }] of Object.entries(opened)) {
    const commitment = isObject(entry.c) ? entry.c[group] : undefined;
    if (commitment === undefined) throw new Wrong('not_committed', group);
    const made = toBase64(await hmac(hash(salt, `extra, ${group}`), encoded(canonical(fields))));
    if (made !== commitment) throw new Wrong('commitment', group);
  }
}

/** Words are compared as people read them: composed, and however they were broken into lines. */
const plainWords = text => text.normalize('NFC').replace(/[\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
