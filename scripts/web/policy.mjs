/**
 * What the pages may do: run their own scripts and WebAssembly, read their own data, start workers from a Blob. Nothing
 * from elsewhere, no inline code, no plug-ins, no forms.
 */
const rules = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'bpo-worker lit-html',
};

export const policy = Object.entries(rules)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
