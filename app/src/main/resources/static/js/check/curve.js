// Hashes and Ed25519, by the browser where it offers them, else written out: a page that is not
// encrypted, and an old browser, are given no cryptography.

const subtle = globalThis.crypto?.subtle;

const primes = count => {
  const found = [];
  for (let n = 2n; found.length < count; n++) if (found.every(p => n % p)) found.push(n);
  return found;
};

/** The whole part of the nth root. — Newton */
function root(value, n) {
  let at = 1n << BigInt(Math.ceil(value.toString(2).length / Number(n)));
  for (;;) {
    const next = ((n - 1n) * at + value / at ** (n - 1n)) / n;
    if (next >= at) return at;
    at = next;
  }
}

/** FIPS 180-4 for words of 32 or 64 bits. Its constants are fractions of the roots of primes. */
function family(bits, rounds, [S0, S1, s0, s1]) {
  const word = value => BigInt.asUintN(bits, value), w = BigInt(bits), bytes = bits / 8;
  const K = primes(rounds).map(p => word(root(p << (3n * w), 3n)));
  const FIRST = primes(8).map(p => word(root(p << (2n * w), 2n)));
  const turn = (x, n) => (x >> BigInt(n)) | (x << (w - BigInt(n)));
  const big = (x, [a, b, c]) => word(turn(x, a) ^ turn(x, b) ^ turn(x, c));
  const small = (x, [a, b, c]) => word(turn(x, a) ^ turn(x, b)) ^ (x >> BigInt(c));
  const number = part => BigInt('0x' + hex(part));
  return message => {
    const blocks = Math.ceil((message.length + 1 + 2 * bytes) / (16 * bytes));
    const padded = new Uint8Array(blocks * 16 * bytes);
    padded.set(message);
    padded[message.length] = 0x80;
    new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
    const state = [...FIRST];
    for (let block = 0; block < blocks; block++) {
      const W = [];
      for (let i = 0; i < rounds; i++) {
        const at = (block * 16 + i) * bytes;
        W.push(i < 16 ? number(padded.subarray(at, at + bytes)) : word(small(W[i - 2], s1) + W[i - 7] + small(W[i - 15], s0) + W[i - 16]));
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < rounds; i++) {
        const t1 = h + big(e, S1) + ((e & f) ^ (~e & g)) + K[i] + W[i];
        const t2 = big(a, S0) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, word(d + t1), c, b, a, word(t1 + t2)];
      }
      [a, b, c, d, e, f, g, h].forEach((x, i) => { state[i] = word(state[i] + x); });
    }
    return Uint8Array.from(state.map(x => x.toString(16).padStart(2 * bytes, '0')).join('').match(/../g), x => parseInt(x, 16));
  };
}

let written256, written512;
const sha256Written = message => (written256 ??= family(32, 64, [[2, 13, 22], [6, 11, 25], [7, 18, 3], [17, 19, 10]]))(message);
const sha512Written = message => (written512 ??= family(64, 80, [[28, 34, 39], [14, 18, 41], [1, 8, 7], [19, 61, 6]]))(message);

async function sha256(...parts) {
  const message = joined(...parts);
  return subtle ? new Uint8Array(await subtle.digest('SHA-256', message)) : sha256Written(message);
}

/** For keys of at most a block. — RFC 2104 */
async function hmac(key, message) {
  const pad = byte => Uint8Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ byte);
  return sha256(pad(0x5c), await sha256(pad(0x36), message));
}

const P = 2n ** 255n - 19n, ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (value, by = P) => { const rest = value % by; return rest < 0n ? rest + by : rest; };
function power(base, exponent) {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = mod(result * result);
    if (bit === '1') result = mod(result * base);
  }
  return result;
}
const D = mod(-121665n * power(121666n, P - 2n));
const little = bytes => BigInt('0x' + (hex([...bytes].reverse()) || '0'));

/** Points of edwards25519 as X, Y, Z, T. — RFC 8032 §5.1.4 */
function plus([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = mod((y1 - x1) * (y2 - x2)), b = mod((y1 + x1) * (y2 + x2)), c = mod(2n * D * mod(t1 * t2)), d = 2n * z1 * z2;
  const e = b - a, f = d - c, g = d + c, h = b + a;
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}
function twice([x, y, z]) {
  const a = mod(x * x), b = mod(y * y), h = a + b, e = h - mod((x + y) * (x + y)), g = a - b, f = 2n * z * z + g;
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

/** The point of 32 bytes; nothing when they are none. — RFC 8032 §5.1.3 */
function point(bytes) {
  const whole = little(bytes), sign = whole >> 255n, y = whole & ((1n << 255n) - 1n);
  const u = mod(y * y - 1n), v = mod(D * y * y + 1n);
  let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (P - 5n) / 8n));
  if (mod(v * x * x - u)) x = mod(x * power(2n, (P - 1n) / 4n));
  if (y >= P || mod(v * x * x - u) || (x === 0n && sign)) return null;
  if ((x & 1n) !== sign) x = P - x;
  return [x, y, 1n, mod(x * y)];
}

const BASE = point(Uint8Array.from({ length: 32 }, (_, i) => (i ? 0x66 : 0x58)));

function verifyWritten(key, message, signature) {
  const a = point(key), s = little(signature.subarray(32));
  if (!a || s >= ORDER) return false;
  const k = mod(little(sha512Written(joined(signature.subarray(0, 32), key, message))), ORDER);
  const minusA = [mod(-a[0]), a[1], 1n, mod(-a[3])], both = plus(BASE, minusA);
  let sum = [0n, 1n, 1n, 0n];
  for (let bit = 252n; bit >= 0n; bit--) {
    sum = twice(sum);
    const one = (s >> bit) & 1n, other = (k >> bit) & 1n;
    if (one || other) sum = plus(sum, one && other ? both : one ? BASE : minusA);
  }
  const inverse = power(sum[2], P - 2n), x = mod(sum[0] * inverse), y = mod(sum[1] * inverse);
  return little(signature.subarray(0, 32)) === (y | ((x & 1n) << 255n));
}

/** Whether a signature of 64 bytes is by this key. — RFC 8032 §5.1.7 */
async function ed25519(key, message, signature) {
  if (signature.length !== 64) return false;
  if (subtle) {
    try {
      return await subtle.verify('Ed25519', await subtle.importKey('raw', key, 'Ed25519', false, ['verify']), signature, message);
    } catch { /* older than Ed25519 in browsers */ }
  }
  return verifyWritten(key, message, signature);
}
