/**
 * @typedef {{ at: number, size: number }} Wanted  where a label would like its middle to be, and the room it takes
 */

/**
 * Moves labels along one axis as little as possible so that none lies over another and all stay within the ends.
 *
 * Labels that would touch are merged into a block that sits where the sum of their moves is least (pool adjacent
 * violators), so the order of the labels is the order of their wishes.
 * @param {readonly Wanted[]} wanted  in any order
 * @param {number} low
 * @param {number} high
 * @returns {number[]} the middles, in the order given
 */
export function spread(wanted, low, high) {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a].at - wanted[b].at || a - b);
  /** @type {Block[]} */
  const blocks = [];
  for (const index of order) {
    blocks.push(
      placed(
        { members: [index], room: wanted[index].size, wish: wanted[index].at - wanted[index].size / 2 },
        low,
        high,
      ),
    );
    while (blocks.length > 1 && touches(blocks[blocks.length - 2], blocks[blocks.length - 1])) {
      const last = /** @type {Block} */ (blocks.pop());
      blocks.push(placed(merged(/** @type {Block} */ (blocks.pop()), last), low, high));
    }
  }
  return middles(blocks, wanted);
}

/**
 * @typedef {{ members: number[], room: number, wish: number, start?: number }} Block
 *   `wish`: the mean of where its members would have the block start
 */

/** @param {Block} block @param {number} low @param {number} high @returns {Block} */
function placed(block, low, high) {
  return { ...block, start: Math.max(low, Math.min(high - block.room, block.wish)) };
}

/** @param {Block} above @param {Block} below */
const touches = (above, below) => Number(above.start) + above.room > Number(below.start) + 1e-9;

/** @param {Block} above @param {Block} below @returns {Block} */
function merged(above, below) {
  const members = [...above.members, ...below.members];
  const wish = (above.wish * above.members.length + (below.wish - above.room) * below.members.length) / members.length;
  return { members, room: above.room + below.room, wish };
}

/** @param {Block[]} blocks @param {readonly Wanted[]} wanted */
function middles(blocks, wanted) {
  /** @type {number[]} */
  const at = [];
  for (const { members, start } of blocks) {
    let edge = Number(start);
    for (const index of members) {
      at[index] = edge + wanted[index].size / 2;
      edge += wanted[index].size;
    }
  }
  return at;
}
