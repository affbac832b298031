// Bytes, and texts that have exactly one spelling: a second spelling of the same value would let two
// readers disagree about what was signed.

/** What does not hold: a code, whose words stand in the page, and the values they name. */
class Wrong extends Error {
  constructor(code, ...values) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

const LIMIT = 512 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const encoded = text => new TextEncoder().encode(text);
const shown = text => (text.length > 80 ? text.slice(0, 80) + '…' : text).replace(/\p{Cc}/gu, '·');
const same = (one, other) => one.length === other.length && one.every((byte, i) => byte === other[i]);
const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const toBase64 = bytes => btoa(String.fromCharCode(...bytes));

/** RFC 4648 §4 with padding and zero trailing bits. */
function fromBase64(text, where) {
  if (BASE64.test(text)) {
    const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
    if (bytes.length > 65535 || toBase64(bytes) === text) return bytes;
  }
  throw new Wrong('base64', where, shown(text));
}

/** A decimal below 2^63 without sign and without leading zeros. */
function decimal(text, where) {
  if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text) || BigInt(text) >= 2n ** 63n) throw new Wrong('decimal', where, shown(text));
  return BigInt(text);
}

function hash(text, where) {
  const bytes = fromBase64(text, where);
  if (bytes.length !== 32) throw new Wrong('hash', where, bytes.length);
  return bytes;
}

/** JSON as RFC 8785 has it, for objects of texts, whole numbers and objects. */
function canonical(value) {
  if (typeof value === 'string' && value.isWellFormed?.() !== false) return JSON.stringify(value.normalize('NFC'));
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Wrong('json');
  const members = Object.keys(value).sort().map(name => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

/** Reads what `canonical` writes, and nothing else. */
function fromCanonical(text, code) {
  let value;
  try {
    value = JSON.parse(text);
    if (canonical(value) !== text) value = null;
  } catch {
    value = null;
  }
  if (value === null || typeof value !== 'object') throw new Wrong(code);
  return value;
}
