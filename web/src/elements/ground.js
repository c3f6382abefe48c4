import { luminance } from './colours.js';

/**
 * What an element stands on.
 * @typedef {{ colour: string, luminance: number }} Ground  `colour` as CSS has it
 */

/** From here on a background hides what is under it. */
const kOpaque = 0.5;

/**
 * The luminance of a colour as browsers write computed ones; nothing where little of it is seen. The lightness of CIE and OK
 * colours stands for their luminance.
 * @param {string} text  "rgb(252, 250, 245)", "rgba(0, 0, 0, 0)", "color(srgb 1 1 1 / 0.2)", "oklch(0.2 0.1 30)"
 */
export function luminanceOf(text) {
  const [, space, list] = /^(?:color\()?([a-z]+)[( ](.*?)\)*$/.exec(text) ?? [];
  if (space === undefined || list === undefined) return undefined;
  const [one, two, three, alpha = 1] = list
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : Number.parseFloat(part)));
  if (![one, two, three, alpha].every(Number.isFinite) || alpha < kOpaque) return undefined;
  if (space.startsWith('rgb')) return luminance([one / 255, two / 255, three / 255]);
  if (space.startsWith('srgb')) return luminance([one, two, three]);
  if (space.startsWith('ok')) return one ** 3;
  return /^l(ab|ch)$/.test(space) ? (one / 100) ** 3 : undefined;
}

/**
 * The background that shows behind an element, through shadow roots and slots; the page's own where nobody paints one.
 * @param {Element} element
 * @returns {Ground}
 */
export function groundOf(element) {
  for (let at = outer(element); at; at = outer(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    const value = luminanceOf(colour);
    if (value !== undefined) return { colour, luminance: value };
  }
  const dark = isDark(getComputedStyle(document.documentElement).colorScheme);
  return { colour: 'Canvas', luminance: dark ? 0.01 : 1 };
}

/** @param {Element} element @returns {Element | null} */
const outer = (element) => {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
};

/** Is a page of this `color-scheme` dark? @param {string} scheme */
const isDark = (scheme) => scheme.includes('dark') && (!scheme.includes('light') || prefersDark().matches);

export const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');
