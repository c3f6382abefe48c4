import { lines } from '../charts/text.js';

/**
 * A chart as a file of its own: the drawing with its title, subtitle, source and date, colours and fonts written into it,
 * text left as text.
 * @typedef {object} Labelled
 * @property {string} title
 * @property {string} units
 * @property {string} source
 * @property {string} made  who made it, and when
 * @property {SVGSVGElement[]} drawings
 */

/** Style properties of a mark, with the value that need not be written. @type {[string, string][]} */
const kMark = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
];
/** @type {[string, string][]} */
const kText = [
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
  ['paint-order', 'normal'],
];

const kMargin = 16;
const kSize = { title: 19, units: 14.5, foot: 13 };
const kLeading = 1.35;

/** @param {Labelled} figure @returns {{ text: string, width: number, height: number }} */
export function svgOf({ title, units, source, made, drawings }) {
  const inner = Math.max(320, ...drawings.map((drawing) => sizeOf(drawing).width));
  const { ink, soft, paper, font } = palette(drawings[0]);
  /** @type {string[]} */
  const parts = [];
  let y = kMargin;
  const write = (/** @type {string} */ words, /** @type {number} */ size, /** @type {string} */ style) => {
    for (const line of words ? lines(words, inner, size) : []) {
      y += size * kLeading;
      parts.push(`<text x="${kMargin}" y="${round(y)}" font-size="${size}" ${style}>${escaped(line)}</text>`);
    }
  };
  write(title, kSize.title, `font-weight="600" fill="${ink}"`);
  y += 4;
  write(units, kSize.units, `fill="${soft}"`);
  for (const drawing of drawings) {
    const { height } = sizeOf(drawing);
    y += kMargin;
    parts.push(`<g transform="translate(${kMargin} ${round(y)})">${written(drawing)}</g>`);
    y += height;
  }
  y += kMargin / 2;
  write(source, kSize.foot, `fill="${soft}"`);
  write(made, kSize.foot, `fill="${soft}"`);
  const [width, height] = [Math.ceil(inner + 2 * kMargin), Math.ceil(y + kMargin)];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(font)}" font-size-adjust="0.5">`;
  const text = `${head}<title>${escaped(title)}</title><rect width="100%" height="100%" fill="${paper}"/>${parts.join('')}</svg>\n`;
  return { text, width, height };
}

/** @param {SVGSVGElement} drawing */
const sizeOf = ({ viewBox: { baseVal } }) => ({ width: baseVal.width, height: baseVal.height });

/** What is written around the drawing looks as what is in it. @param {Element | undefined} drawing */
function palette(drawing) {
  if (!drawing) return { ink: '#1b1a18', soft: '#4d4a43', paper: '#fcfaf5', font: 'sans-serif' };
  const of = (/** @type {Element | null} */ element) => (element ? getComputedStyle(element) : undefined);
  const figure = drawing.closest('figure');
  return {
    ink: of(figure)?.color ?? '#1b1a18',
    soft: of(figure?.querySelector('.units') ?? null)?.color ?? '#4d4a43',
    paper: groundOf(drawing),
    font: of(figure)?.fontFamily ?? 'sans-serif',
  };
}

/** The first colour behind it. @param {Element} element */
function groundOf(element) {
  /** @type {Element | null} */
  let at = element;
  while (at) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '#fff';
}

/** The marks of a drawing with what the style sheet says of them. @param {SVGSVGElement} drawing */
function written(drawing) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  const [from, to] = [drawing, copy].map((svg) => [...svg.querySelectorAll('*')]);
  for (const [index, element] of from.entries()) {
    const twin = to[index];
    const style = getComputedStyle(element);
    if (style.display === 'none' && element.closest('defs') === null) twin.remove();
    if (element instanceof SVGGraphicsElement) paint(twin, style, element instanceof SVGTextContentElement);
    twin.removeAttribute('class');
  }
  return [...copy.childNodes]
    .filter((node) => node instanceof Element && !['title', 'desc'].includes(node.tagName))
    .map((node) => serialised(/** @type {Element} */ (node)))
    .join('');
}

/** @param {Element} element @param {CSSStyleDeclaration} style @param {boolean} isText */
function paint(element, style, isText) {
  for (const [name, usual] of isText ? [...kMark, ...kText] : kMark) {
    const value = style.getPropertyValue(name);
    if (value && value !== usual) element.setAttribute(name, value.replaceAll('"', ''));
  }
}

/** Without the marks that the templates leave. @param {Element} element */
const serialised = (element) =>
  new XMLSerializer()
    .serializeToString(element)
    .replace(/<!--.*?-->/gs, '')
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;

/** Pixels of a picture for each of a drawing. */
const kDensity = 2;

/**
 * A drawing as pixels, twice as many as it has.
 * @param {ReturnType<typeof svgOf>} drawing
 * @returns {Promise<Blob>}
 */
export async function pngOf({ text, width, height }) {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * kDensity;
  canvas.height = height * kDensity;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
