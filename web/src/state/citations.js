/**
 * The ids of all sources a result cites, wherever they stand in it.
 * @param {unknown} value
 * @param {Set<string>} [ids]
 * @returns {Set<string>}
 */
export function citedIn(value, ids = new Set()) {
  if (Array.isArray(value)) for (const each of value) citedIn(each, ids);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      if (name === 'source' && typeof each === 'string') ids.add(each);
      else if (name === 'sources' && Array.isArray(each)) for (const id of each) ids.add(id);
      else citedIn(each, ids);
    }
  }
  return ids;
}
