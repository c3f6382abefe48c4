import { presets } from '../../embeds/presets.js';
import { defaults } from '../../state/defaults.js';
import { writeLink } from '../../state/link.js';

/** @import { PresetName } from '../../embeds/presets.js' */
/** @import { EmbedDocument, Session } from '../../state/types.js' */

/**
 * The address of the Embed view for the case a session shows; none where its view is no preset.
 * @param {Session} session
 */
export function embedLink(session) {
  const names = /** @type {PresetName[]} */ (Object.keys(presets));
  const show = names.find((name) => presets[name].view === session.view);
  if (!show) return undefined;
  const [, query] = session.link().split('?');
  /** @type {EmbedDocument} */
  const embed = { schema: 'bpo-embed/1', show, ...(query ? { case: query } : {}) };
  return writeLink('embed', { ...session.documents, embed }, defaults);
}
