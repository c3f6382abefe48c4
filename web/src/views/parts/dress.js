/**
 * A style sheet that comes with a script: dresses what stands in the page, or in the shadow root of an element.
 * @param {string} text
 */
export function dresser(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return (/** @type {Element} */ inside) => {
    const root = /** @type {Document | ShadowRoot} */ (inside.getRootNode());
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
