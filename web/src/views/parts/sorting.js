/** @param {string} sort  a column, with "-" before it for falling */
export const sorting = (sort) => ({ name: sort.replace(/^-/, ''), falling: sort.startsWith('-') });

/**
 * What a press on a column's head asks for: rising, falling, then the order of the table again; some fall first.
 * @param {string | undefined} sort
 * @param {string} name
 * @param {boolean} falls  at the first press, as figures do of which more is better
 */
export function nextSort(sort, name, falls) {
  const steps = falls ? [`-${name}`, name] : [name, `-${name}`];
  return steps[sort === undefined ? 0 : steps.indexOf(sort) + 1];
}

/**
 * How a column is sorted, as `aria-sort` has it.
 * @param {string | undefined} sort
 * @param {string} name
 * @returns {'ascending' | 'descending' | undefined}
 */
export function orderOf(sort, name) {
  const now = sort === undefined ? undefined : sorting(sort);
  if (now?.name !== name) return undefined;
  return now.falling ? 'descending' : 'ascending';
}
