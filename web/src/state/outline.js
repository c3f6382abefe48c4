/**
 * The answer while a handle is dragged: what moves with it, over the last whole answer. The rest follows when the handle is
 * let go.
 * @param {any} whole  a `bpo-roi-result/1`
 * @param {any} outline  its outline for the case as it stands
 */
export function outlined(whole, outline) {
  const { judged_share, indicative } = whole.verdict;
  return { ...whole, ...outline, verdict: { judged_share, indicative, ...outline.verdict } };
}
