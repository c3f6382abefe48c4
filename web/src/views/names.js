/** @import { ModuleName } from '../engine/modules.js' */
/** @import { ViewName } from '../state/types.js' */

/** The view of an address that names none. @type {ViewName} */
export const kFirstView = 'market';

/** The module of the core that each view asks, if any; the views in the order of the navigation, which leaves out the last. @type {Record<ViewName, ModuleName | undefined>} */
export const needs = {
  market: 'market',
  roi: 'savings',
  risk: 'risk',
  where: 'places',
  plan: 'decision',
  guide: 'savings',
  data: undefined,
  embed: undefined,
};

export const viewNames = /** @type {ViewName[]} */ (Object.keys(needs));

/** The view that a fragment names. @param {string} fragment @returns {ViewName} */
export function viewOf(fragment) {
  const name = /^#\/(\w+)/.exec(fragment)?.[1] ?? '';
  return viewNames.find((each) => each === name) ?? kFirstView;
}
