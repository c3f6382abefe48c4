/**
 * Colours as WCAG 2.2 measures them.
 * @typedef {readonly [number, number, number]} Rgb  red, green, blue, 0 to 1, sRGB as written
 */

/** Least contrast of text (WCAG 2.2, 1.4.3). */
export const kTextContrast = 4.5;

/** "#0b6b50" or "#0b5", in any case, with "#" or without. @param {string} text @returns {Rgb | undefined} */
export function hexColour(text) {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const each = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = each.map((pair) => Number.parseInt(pair, 16) / 255);
  return [red, green, blue];
}

/** @param {Rgb} colour */
export const hexOf = (colour) =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Light a part of a colour gives, 0 to 1. @param {number} part */
const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance, 0 (black) to 1 (white). @param {Rgb} colour */
export const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of two luminances, 1 to 21. @param {number} one @param {number} other */
export const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** @param {Rgb} from @param {number} to  0 black, 1 white @param {number} share @returns {Rgb} */
const towards = ([red, green, blue], to, share) => [
  red + (to - red) * share,
  green + (to - green) * share,
  blue + (to - blue) * share,
];

/**
 * The colour itself where text in it can be read on the ground, else the nearest one towards black or white that can.
 * @param {Rgb} colour
 * @param {number} ground  luminance
 * @returns {Rgb}
 */
export function readable(colour, ground) {
  const end = contrast(0, ground) > contrast(1, ground) ? 0 : 1;
  const steps = 256; // the digits of a written colour
  for (let step = 0; step < steps; step += 1) {
    const shade = towards(colour, end, step / steps);
    if (contrast(luminance(shade), ground) >= kTextContrast) return shade;
  }
  return [end, end, end];
}

/** Black or white, whichever is read better on a colour. @param {Rgb} colour */
export const onColour = (colour) => (contrast(0, luminance(colour)) > contrast(1, luminance(colour)) ? '#000' : '#fff');
