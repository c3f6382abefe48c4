import { createHash } from 'node:crypto';

/**
 * What the pages may do: run their own scripts and WebAssembly, read their own data, start workers from a Blob. Nothing
 * from elsewhere, no inline code but what is known, no plug-ins, no forms.
 * @param {string} own  where scripts, styles and data come from
 * @param {{ scripts?: string, styles?: string, types?: string }} [other]  sources, and policies of Trusted Types
 */
const policyFrom = (own, { scripts = own, styles = own, types = 'bpo-worker lit-html' } = {}) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': `${scripts} 'wasm-unsafe-eval'`,
    'style-src': styles,
    'img-src': `${own} data: blob:`,
    'connect-src': own,
    'worker-src': `${own} blob:`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': types,
  })
    .map(([name, value]) => `${name} ${value.trim()}`)
    .join('; ');

/** Of the explorer's own page, which shows frames of itself where they are made. */
export const pagePolicy = `${policyFrom("'self'")}; frame-src 'self'`;

/** Of the page of an iframe. In a sandbox it has no origin, and to WebKit then nothing is 'self'. */
export const framePolicy = policyFrom('http: https:');

/** Of texts that stand in a page. @param {string[]} texts */
const known = (texts) =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

/**
 * Of the page that is one file: nothing from anywhere, and only the scripts and styles it was made with.
 * @param {{ scripts: string[], styles: string[] }} inside
 */
export const filePolicy = ({ scripts, styles }) =>
  policyFrom('', { scripts: known(scripts), styles: known(styles), types: 'bpo-file bpo-worker lit-html' });

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
  if (/bpo-explorer\.html$/.test(file)) return ''; // it carries its own
  if (/embed(-[a-z-]+)?\.html$/.test(file)) return framePolicy;
  return /[/\\]demo[/\\]/.test(file) ? hostPolicy("'self'") : pagePolicy;
}
