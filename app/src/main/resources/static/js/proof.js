// Solves a challenge in the background: a number that behind the challenge gives a SHA-256
// beginning with so many zero bits. Written out, because a page that is not encrypted is given no
// cryptography by its browser.
(() => {
  'use strict';
  const K = new Int32Array(64), FIRST = new Int32Array(8);
  // The constants of FIPS 180-4: fractions of the roots of the first primes.
  const fraction = root => ((root - Math.floor(root)) * 0x100000000) | 0;
  for (let n = 2, found = 0; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) { prime = false; break; }
    if (!prime) continue;
    if (found < 8) FIRST[found] = fraction(Math.sqrt(n));
    K[found++] = fraction(Math.cbrt(n));
  }
  const W = new Int32Array(64);

  function block(state, words, at) {
    for (let i = 0; i < 16; i++) W[i] = words[at + i];
    for (let i = 16; i < 64; i++) {
      const x = W[i - 15], y = W[i - 2];
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      W[i] = (W[i - 16] + s0 + W[i - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    state[0] += a; state[1] += b; state[2] += c; state[3] += d;
    state[4] += e; state[5] += f; state[6] += g; state[7] += h;
  }

  // The text is plain ASCII: of our own making.
  function zeroBits(text) {
    const length = text.length, blocks = (length + 9 + 63) >> 6;
    const words = new Int32Array(blocks * 16);
    for (let i = 0; i < length; i++) words[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
    words[length >> 2] |= 0x80 << (24 - (length & 3) * 8);
    words[blocks * 16 - 1] = length * 8;
    const state = Int32Array.from(FIRST);
    for (let at = 0; at < words.length; at += 16) block(state, words, at);
    let zeros = 0;
    for (const word of state) {
      zeros += Math.clz32(word);
      if (word !== 0) return zeros;
    }
    return zeros;
  }

  addEventListener('message', event => {
    const challenge = event.data, bits = Number(challenge.split('.')[0].split('_')[2]);
    for (let number = 0; ; number++) {
      if (zeroBits(`${challenge}.${number}`) >= bits) { postMessage(String(number)); return; }
    }
  });
})();
