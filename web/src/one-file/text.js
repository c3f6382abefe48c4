// Bytes as text that may stand in a page: fifteen bits a character, so that 15 bytes are 16 in a page of UTF-16 (base64: 20). The
// characters begin where there is none that HTML would change or take for its own, and end before surrogates.

const kBits = 15;
const kFirst = 0x4000;

/** @param {Uint8Array} bytes */
export function toText(bytes) {
  /** @type {string[]} */
  const text = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < kBits) continue;
    bits -= kBits;
    text.push(String.fromCharCode(kFirst + (held >> bits)));
    held &= (1 << bits) - 1;
  }
  if (bits) text.push(String.fromCharCode(kFirst + (held << (kBits - bits))));
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
  let at = 0;
  for (let next = 0; next < size; next += 1) {
    if (bits < 8) {
      held = (held << kBits) | (text.charCodeAt(at++) - kFirst);
      bits += kBits;
    }
    bits -= 8;
    bytes[next] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
