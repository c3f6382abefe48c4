/** Widths of the widest common face in the stack, as shares of the size: what fits in it fits in the others. */
const kNarrow = 0.32;
const kUsual = 0.57;
const kWide = 0.86;

/** A bold text is as wide as a plain one of this size, px. */
export const kAsBold = 15;

/** Shares by letter, worked out once. @type {Map<string, number>} */
const shares = new Map();

/** @param {string} letter */
function share(letter) {
  const known = shares.get(letter);
  if (known !== undefined) return known;
  const found = /[ilIjtf.,:;’'|! \u202f]/.test(letter) ? kNarrow : /[mwMW%@—]/.test(letter) ? kWide : kUsual;
  shares.set(letter, found);
  return found;
}

/**
 * About how wide a text is drawn. A chart is made without a page to measure it on, so this errs on the wide side.
 * @param {string} text
 * @param {number} [size]  px
 */
export function textWidth(text, size = 13) {
  let width = 0;
  for (const letter of text) width += share(letter);
  return width * size;
}

/**
 * The text, or as much of it as fits, ended by an ellipsis.
 * @param {string} text
 * @param {number} room  px
 * @param {number} [size]
 */
export function fitted(text, room, size = 13) {
  if (textWidth(text, size) <= room) return text;
  let cut = text.length;
  while (cut > 1 && textWidth(`${text.slice(0, cut)}…`, size) > room) cut -= 1;
  return `${text.slice(0, cut).trimEnd()}…`;
}

/**
 * Lines no wider than the room, broken at spaces.
 * @param {string} text
 * @param {number} room  px
 * @param {number} [size]
 */
export function lines(text, room, size = 13) {
  /** @type {string[]} */
  const done = [];
  for (const word of text.split(' ')) {
    const last = done[done.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= room) done[done.length - 1] = `${last} ${word}`;
    else done.push(word);
  }
  return done;
}
