const kMost = 1000;

/**
 * A function of a text that works each answer out once, as long as not too many are asked: a page draws the same labels and
 * paths with every frame of a dragged handle.
 * @template A
 * @param {(text: string) => A} work
 * @returns {(text: string) => A}
 */
export function remembered(work) {
  /** @type {Map<string, A>} */
  const known = new Map();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= kMost) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
