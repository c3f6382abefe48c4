import text from '../../../styles/take.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(text);

/** Dresses what stands in the page, or in the shadow root of an element. @param {Element} inside */
export function dress(inside) {
  const root = /** @type {Document | ShadowRoot} */ (inside.getRootNode());
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
