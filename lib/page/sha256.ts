/**
 * SHA-256 of a text, after FIPS 180-4 sections 5.1.1, 5.3.3 and 6.2.
 * Own code because `crypto.subtle` is missing on pages served over plain HTTP, where content scripts run too.
 */

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = new Uint32Array(64);
/** The same of the square roots of the first 8 primes (5.3.3). */
const INITIAL = new Uint32Array(8);

for (let prime = 2, found = 0; found < 64; prime++) {
  let composite = false;
  for (let d = 2; d * d <= prime; d++) if (prime % d === 0) composite = true;
  if (composite) continue;
  if (found < 8) INITIAL[found] = (prime ** 0.5 % 1) * 2 ** 32;
  K[found++] = (prime ** (1 / 3) % 1) * 2 ** 32;
}

const rotr = (x: number, n: number) => (x >>> n) | (x << (32 - n));

/**
 * @param text any string; lone surrogates count as U+FFFD, as UTF-8 encoding has it.
 * @returns 64 lower-case hexadecimal digits.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const blocks = ((bytes.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);

  const hash = INITIAL.slice();
  const w = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15]!;
      const b = w[i - 2]!;
      const s0 = rotr(a, 7) ^ rotr(a, 18) ^ (a >>> 3);
      const s1 = rotr(b, 17) ^ rotr(b, 19) ^ (b >>> 10);
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
    }
    compress(hash, w);
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** One round of section 6.2.2, steps 2 to 4; changes `hash`. */
function compress(hash: Uint32Array, w: Int32Array): void {
  let a = hash[0]!;
  let b = hash[1]!;
  let c = hash[2]!;
  let d = hash[3]!;
  let e = hash[4]!;
  let f = hash[5]!;
  let g = hash[6]!;
  let h = hash[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const out = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) hash[i] = hash[i]! + out[i]!;
}
