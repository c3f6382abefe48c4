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

/** Of the explorer's own page. */
export const pagePolicy = policyFrom("'self'");

/** Of the page of an iframe. In a sandbox it has no origin, and to WebKit then nothing is 'self'. */
export const framePolicy = policyFrom('http: https:');

/** The policy of a page, by its file name. @param {string} file */
export const policyOf = (file) => (file.endsWith('embed.html') ? framePolicy : pagePolicy);
