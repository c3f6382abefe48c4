/**
 * What the pages may do: run their own scripts and WebAssembly, read their own data, start workers from a Blob. Nothing
 * from elsewhere, no inline code, no plug-ins, no forms.
 * @param {string} own  where scripts, styles and data come from
 */
const policyFrom = (own) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': `${own} 'wasm-unsafe-eval'`,
    'style-src': own,
    'img-src': `${own} data: blob:`,
    'connect-src': own,
    'worker-src': `${own} blob:`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'bpo-worker lit-html',
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Of the explorer's own page, which shows frames of itself where they are made. */
export const pagePolicy = `${policyFrom("'self'")}; frame-src 'self'`;

/** Of the page of an iframe. In a sandbox it has no origin, and to WebKit then nothing is 'self'. */
export const framePolicy = policyFrom('http: https:');

/**
 * What a host of a strict policy has to allow for the element and the frame.
 * @param {string} explorer  where the explorer comes from
 */
export const hostPolicy = (explorer) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `script-src 'self' ${explorer} 'wasm-unsafe-eval'`,
    `connect-src ${explorer}`,
    'worker-src blob:',
    `frame-src ${explorer}`,
  ].join('; ');

/** The policy of a page, by its file. @param {string} file */
export function policyOf(file) {
  if (/embed(-[a-z-]+)?\.html$/.test(file)) return framePolicy;
  return /[/\\]demo[/\\]/.test(file) ? hostPolicy("'self'") : pagePolicy;
}
