/**
 * The first of the reader's languages that numbers and dates can be written in. Some browsers name one that is none: "C".
 * @param {readonly string[]} languages  BCP 47, preferred first
 */
export function preferredLocale(languages) {
  return languages.find(isKnown) ?? 'en';
}

/** @param {string} language */
function isKnown(language) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
