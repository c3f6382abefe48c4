/** @import { View, ViewName } from '../state/types.js' */

/** Each view is a script of its own, loaded when it is first opened. @type {Record<ViewName, () => Promise<{ view: View }>>} */
const scripts = {
  market: () => import('./market/index.js'),
  roi: () => import('./roi/index.js'),
  risk: () => import('./risk/index.js'),
  where: () => import('./where/index.js'),
  plan: () => import('./plan/index.js'),
  guide: () => import('./guide/index.js'),
  data: () => import('./data/index.js'),
  embed: () => import('./embed/index.js'),
};

/** @type {Map<ViewName, View>} */
const loaded = new Map();

/** @param {ViewName} name */
export async function loadView(name) {
  const { view } = await scripts[name]();
  loaded.set(name, view);
  return view;
}

/** A view whose script is there. @param {ViewName} name */
export const loadedView = (name) => loaded.get(name);
