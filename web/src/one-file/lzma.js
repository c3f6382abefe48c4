// Reads what `xz --format=lzma` writes, because browsers themselves only read deflate, which would make the file a quarter larger.
// After the specification in Igor Pavlov's LZMA SDK (lzma-specification.txt, public domain); its names are kept.

const kStates = 12;
const kPosStates = 16;
const kLenToPosStates = 4;
const kStartPosModelIndex = 4;
const kEndPosModelIndex = 14;
const kMatchMinLen = 2;

// Where each group of probabilities begins. A decoder of lengths has two choices, then 16 low and middle trees of 3 bits and a high one of 8.
const kLenCoder = 2 + 2 * kPosStates * 8 + 256;
const kIsMatch = 0;
const kIsRep = kIsMatch + kStates * kPosStates;
const kIsRepG0 = kIsRep + kStates;
const kIsRepG1 = kIsRepG0 + kStates;
const kIsRepG2 = kIsRepG1 + kStates;
const kIsRep0Long = kIsRepG2 + kStates;
const kPosSlot = kIsRep0Long + kStates * kPosStates;
const kPosSpecial = kPosSlot + kLenToPosStates * 64;
const kAlign = kPosSpecial + 128;
const kLen = kAlign + 16;
const kRepLen = kLen + kLenCoder;
const kLiteral = kRepLen + kLenCoder;

/** Bytes of the header: properties, size of the dictionary, size of the whole; then the range coder begins with a zero. */
const kHeader = 13;

/**
 * @param {Uint8Array} packed
 * @param {number} size  of what comes out, bytes
 * @returns {Uint8Array} throws where the bytes are cut off or lead to nowhere
 */
export function unlzma(packed, size) {
  const out = new Uint8Array(size);
  const [properties = 0] = packed;
  const lc = properties % 9;
  const lp = Math.floor(properties / 9) % 5;
  const posMask = (1 << Math.floor(properties / 45)) - 1;
  const probs = new Uint16Array(kLiteral + (0x300 << (lc + lp))).fill(1024);

  // Numbers of 32 bits in a typed array: in plain variables they would become objects.
  const coder = new Uint32Array([0xffffffff, new DataView(packed.buffer, packed.byteOffset).getUint32(kHeader + 1)]);
  let next = kHeader + 5;

  const normalize = () => {
    const range = /** @type {number} */ (coder[0]);
    if (range >= 0x1000000) return;
    const code = /** @type {number} */ (coder[1]);
    coder[0] = range << 8;
    coder[1] = (code << 8) | /** @type {number} */ (packed[next++]);
  };

  const bit = (/** @type {number} */ at) => {
    const range = /** @type {number} */ (coder[0]);
    const code = /** @type {number} */ (coder[1]);
    const prob = /** @type {number} */ (probs[at]);
    const bound = (range >>> 11) * prob;
    const is = code < bound ? 0 : 1;
    coder[0] = is ? range - bound : bound;
    if (is) coder[1] = code - bound;
    probs[at] = is ? prob - (prob >>> 5) : prob + ((2048 - prob) >>> 5);
    normalize();
    return is;
  };

  const directBits = (/** @type {number} */ count) => {
    let value = 0;
    for (let i = 0; i < count; i += 1) {
      const half = /** @type {number} */ (coder[0]) >>> 1;
      const is = /** @type {number} */ (coder[1]) >= half ? 1 : 0;
      coder[0] = half;
      if (is) coder[1] = /** @type {number} */ (coder[1]) - half;
      normalize();
      value = value * 2 + is;
    }
    return value;
  };

  const tree = (/** @type {number} */ at, /** @type {number} */ bits) => {
    let m = 1;
    for (let i = 0; i < bits; i += 1) m = m * 2 + bit(at + m);
    return m - (1 << bits);
  };

  const reverseTree = (/** @type {number} */ at, /** @type {number} */ bits) => {
    let m = 1;
    let value = 0;
    for (let i = 0; i < bits; i += 1) {
      const is = bit(at + m);
      m = m * 2 + is;
      value |= is << i;
    }
    return value;
  };

  const length = (/** @type {number} */ at, /** @type {number} */ posState) => {
    if (!bit(at)) return tree(at + 2 + posState * 8, 3);
    if (!bit(at + 1)) return 8 + tree(at + 2 + (kPosStates + posState) * 8, 3);
    return 16 + tree(at + 2 + 2 * kPosStates * 8, 8);
  };

  const distance = (/** @type {number} */ len) => {
    const slot = tree(kPosSlot + Math.min(len, kLenToPosStates - 1) * 64, 6);
    if (slot < kStartPosModelIndex) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 + (slot & 1)) << bits;
    if (slot < kEndPosModelIndex) return base + reverseTree(kPosSpecial + base - slot, bits);
    return base + directBits(bits - 4) * 16 + reverseTree(kAlign, 4);
  };

  let state = 0;
  let rep0 = 0;
  let rep1 = 0;
  let rep2 = 0;
  let rep3 = 0;

  const literal = (/** @type {number} */ pos) => {
    const before = pos ? /** @type {number} */ (out[pos - 1]) : 0;
    const at = kLiteral + 0x300 * (((pos & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
    let symbol = 1;
    if (state >= 7) {
      let match = /** @type {number} */ (out[pos - rep0 - 1]);
      do {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const is = bit(at + ((1 + matchBit) << 8) + symbol);
        symbol = symbol * 2 + is;
        if (matchBit !== is) break;
      } while (symbol < 0x100);
    }
    while (symbol < 0x100) symbol = symbol * 2 + bit(at + symbol);
    return symbol;
  };

  for (let pos = 0; pos < size; ) {
    const posState = pos & posMask;
    if (!bit(kIsMatch + state * kPosStates + posState)) {
      out[pos] = literal(pos);
      pos += 1;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let len = 0;
    if (bit(kIsRep + state)) {
      if (!bit(kIsRepG0 + state)) {
        if (!bit(kIsRep0Long + state * kPosStates + posState)) {
          state = state < 7 ? 9 : 11;
          out[pos] = /** @type {number} */ (out[pos - rep0 - 1]);
          pos += 1;
          continue;
        }
      } else {
        let again = rep1;
        if (bit(kIsRepG1 + state)) {
          again = rep2;
          if (bit(kIsRepG2 + state)) {
            again = rep3;
            rep3 = rep2;
          }
          rep2 = rep1;
        }
        rep1 = rep0;
        rep0 = again;
      }
      len = length(kRepLen, posState);
      state = state < 7 ? 8 : 11;
    } else {
      rep3 = rep2;
      rep2 = rep1;
      rep1 = rep0;
      len = length(kLen, posState);
      rep0 = distance(len);
      state = state < 7 ? 7 : 10;
      if (rep0 >= pos) throw new RangeError(`packed data are broken at byte ${pos}`);
    }
    for (const end = Math.min(size, pos + len + kMatchMinLen); pos < end; pos += 1)
      out[pos] = /** @type {number} */ (out[pos - rep0 - 1]);
  }
  if (next > packed.length) throw new RangeError(`packed data end too soon, after ${packed.length} bytes`);
  return out;
}
