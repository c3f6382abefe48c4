// Bytes as text that may stand in a page: seven bits a character, so that 100 bytes are 118 (base64: 133). Only the characters
// that HTML would change or take for its own, NUL, both ends of lines and "<", are moved up by 256.

const kBits = 7;
const kMoved = [0, 10, 13, 60];
const kUp = 256;

/** @param {Uint8Array} bytes */
export function toText(bytes) {
  /** @type {string[]} */
  const text = [];
  let held = 0;
  let bits = 0;
  const put = (/** @type {number} */ code) => text.push(String.fromCharCode(kMoved.includes(code) ? code + kUp : code));
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= kBits; held &= (1 << bits) - 1) {
      bits -= kBits;
      put(held >> bits);
    }
  }
  if (bits) put(held << (kBits - bits));
  return text.join('');
}

/** @param {string} text */
export function fromText(text) {
  const bytes = new Uint8Array(Math.floor((text.length * kBits) / 8));
  let held = 0;
  let bits = 0;
  for (let at = 0, next = 0; at < text.length; at += 1) {
    held = ((held << kBits) | (text.charCodeAt(at) % kUp)) & 0x7fff;
    bits += kBits;
    if (bits < 8) continue;
    bits -= 8;
    bytes[next++] = held >> bits;
  }
  return bytes;
}
