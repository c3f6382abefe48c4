/** Families that CSS itself has. */
const kGeneric = /^(serif|sans-serif|monospace|system-ui|ui-serif|ui-sans-serif|ui-monospace|ui-rounded)$/;
const kName = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u;
const kMost = 8;

/**
 * A list of font families, written so that it can be nothing else; nothing where it is no such list.
 * @param {string} text  'Inter, "Open Sans", sans-serif'
 */
export function fontsOf(text) {
  const names = text.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  if (names.length > kMost || !names.every((name) => kName.test(name))) return undefined;
  return names.map((name) => (kGeneric.test(name) ? name : `"${name}"`)).join(', ');
}
