/** @import { ViewName } from '../state/types.js' */

/**
 * Cases that can be embedded under a name, in the compact form.
 * @typedef {'savings' | 'savings-accounting' | 'risk' | 'where' | 'market'} PresetName
 * @typedef {{ view: ViewName, case: string }} Preset  `case`: as a link has it after its "?"
 */

/** @type {Readonly<Record<PresetName, Preset>>} */
export const presets = {
  savings: { view: 'roi', case: '' },
  'savings-accounting': {
    view: 'roi',
    case: 'client.function=finance_accounting&work.headcount=25&option.locations[0].location=PHL',
  },
  risk: { view: 'risk', case: '' },
  where: { view: 'where', case: '' },
  market: { view: 'market', case: '' },
};

/** @param {string} text @returns {text is PresetName} */
export const isPreset = (text) => Object.hasOwn(presets, text);
