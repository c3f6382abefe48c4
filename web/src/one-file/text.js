// Bytes as text that may stand in a page: seven bits a character, so that 100 bytes are 114 (base64: 133). The characters that
// HTML would change or take for its own, NUL, both ends of lines and "<", are written together with the seven bits that
// follow, as one character of two bytes.

const kBits = 7;
const kCodes = 2 ** kBits;
const kUnsafe = [0, 10, 13, 60];
/** The first character of two bytes. */
const kPairs = 256;

/** @param {Uint8Array} bytes */
export function toText(bytes) {
  /** @type {number[]} */
  const codes = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= kBits; held &= (1 << bits) - 1) {
      bits -= kBits;
      codes.push(held >> bits);
    }
  }
  if (bits) codes.push(held << (kBits - bits));
  /** @type {string[]} */
  const text = [];
  for (let at = 0; at < codes.length; at += 1) {
    const code = /** @type {number} */ (codes[at]);
    const unsafe = kUnsafe.indexOf(code);
    text.push(String.fromCharCode(unsafe < 0 ? code : kPairs + unsafe * kCodes + (codes[++at] ?? 0)));
  }
  return text.join('');
}

/**
 * @param {string} text
 * @param {number} size  of what comes out, bytes
 */
export function fromText(text, size) {
  const bytes = new Uint8Array(size);
  let held = 0;
  let bits = 0;
  let next = 0;
  const take = (/** @type {number} */ code) => {
    held = ((held << kBits) | code) & 0x7fff;
    bits += kBits;
    if (bits < 8) return;
    bits -= 8;
    bytes[next++] = held >> bits;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= kPairs) take(/** @type {number} */ (kUnsafe[Math.floor((code - kPairs) / kCodes)]));
    take(code % kCodes);
  }
  return bytes;
}
