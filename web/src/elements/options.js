import { isPreset, presets } from '../embeds/presets.js';
import { viewNames } from '../views/names.js';
import { caseOf, kMaxLength } from './attributes.js';
import { hexColour } from './colours.js';
import { fontsOf } from './fonts.js';

/**
 * @import { Depth, ViewName } from '../state/types.js'
 * @import { Look } from './look.js'
 *
 * @typedef {object} Refusal  what an attribute says that cannot be read
 * @property {string} attribute
 * @property {string} value  its beginning
 * @property {number} length
 * @property {readonly string[]} [choices]  what it may say, where that is a list
 *
 * @typedef {object} Options  what the attributes of an element ask for
 * @property {ViewName} view
 * @property {'full' | 'compact'} size
 * @property {Depth} depth
 * @property {string} [locale]
 * @property {Look} look
 * @property {string} query  the case, as a link has it after its "?"
 * @property {Refusal[]} refused
 */

/** Characters of a refused value that are shown. */
const kShown = 40;

/** The views that can stand in somebody else's page. */
export const embeddable = viewNames.filter((name) => name !== 'embed');

/** @type {['full', 'compact']} */
const kSizes = ['full', 'compact'];
/** @type {Depth[]} */
const kDepths = ['quick', 'standard', 'expert'];
/** @type {Look['scheme'][]} */
const kSchemes = ['auto', 'light', 'dark'];

/**
 * Reads the attributes; what cannot be read is left at its default and told.
 * @param {Element} element
 * @returns {Options}
 */
export function optionsOf(element) {
  /** @type {Refusal[]} */
  const refused = [];
  /**
   * @template T
   * @param {string} attribute
   * @param {(text: string) => T | undefined} read
   * @param {readonly string[]} [choices]
   */
  const option = (attribute, read, choices) => {
    const text = element.getAttribute(attribute)?.trim();
    if (!text) return undefined;
    const value = text.length > kMaxLength ? undefined : read(text);
    if (value === undefined) refused.push({ attribute, value: text.slice(0, kShown), length: text.length, choices });
    return value;
  };
  /** @template {string} T @param {string} attribute @param {readonly T[]} choices */
  const choice = (attribute, choices) => option(attribute, (text) => choices.find((each) => each === text), choices);

  const preset = option('preset', (text) => (isPreset(text) ? presets[text] : undefined), Object.keys(presets));
  const view = choice('view', embeddable);
  const cases = caseOf(element);
  for (const { name, value } of cases.tooLong)
    refused.push({ attribute: name, value: value.slice(0, kShown), length: value.length });
  return {
    view: view ?? preset?.view ?? 'roi',
    size: choice('size', kSizes) ?? (preset ? 'compact' : 'full'),
    depth: choice('depth', kDepths) ?? 'quick',
    locale: option('locale', localeOf),
    look: {
      scheme: choice('scheme', kSchemes) ?? 'auto',
      brand: option('brand', hexColour),
      font: option('font', fontsOf),
    },
    query: [preset && (!view || view === preset.view) ? preset.case : '', cases.query].filter(Boolean).join('&'),
    refused,
  };
}

/** @param {string} text  BCP 47 */
function localeOf(text) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(text)[0];
  } catch {
    return undefined;
  }
}
