import { ref } from 'lit/directives/ref.js';
import { html, nothing } from 'lit/html.js';
import text from '../../../../styles/quote.css?inline';
import { dresser } from '../../parts/dress.js';
import { warning } from '../../parts/warning.js';
import { withQuote } from './context.js';
import { entry } from './entry.js';
import { groups } from './groups.js';
import { headline } from './headline.js';
import { how } from './how.js';
import { lines } from './lines.js';
import { tableFile } from './table-file.js';

/**
 * @import { Context } from '../../context.js'
 * @import { QuoteContext } from './context.js'
 * @import { QuoteResult } from './result.js'
 */

const dress = dresser(text);

/** Once it stands in the page: it is drawn before. @param {Element | undefined} place */
const dressed = (place) => place && queueMicrotask(() => place.isConnected && dress(place));

/** What a provider's quote leaves out of the reader's case. @param {Context} context */
export function quoteReader(context) {
  const here = withQuote(context);
  const { id, words, read } = here;
  return html`<section class="quote" id="${id}-quote" aria-labelledby="${id}-quote-head" aria-busy=${read.stale ? 'true' : 'false'} ${ref(dressed)}>
    <header>
      <p class="kicker">${words.kicker}</p>
      <h2 class="headline" id="${id}-quote-head">${headline(here)}</h2>
      <p class="why">${words.lede}</p>
    </header>
    ${entry(here)}
    <div class="quote-answer" aria-live="polite">${answer(here)}</div>
  </section>`;
}

/** @param {QuoteContext} here */
function answer(here) {
  const { words, say, read } = here;
  const { text: typed, result, errors } = read;
  if (!typed) return nothing;
  if (errors.length) {
    return errors.map(({ message, allowed }) =>
      warning(words.refused, `${say.common.typeset(message)}${allowed ? `; ${say.common.typeset(allowed)}` : ''}.`),
    );
  }
  return result ? answered(result, here) : html`<p class="wait">${words.coming}</p>`;
}

/** @param {QuoteResult} result @param {QuoteContext} here */
function answered(result, here) {
  const { words, fmt, say } = here;
  const { share } = result.totals.left_out;
  return html`${share ? html`<p class="say" data-formula="quote">${words.share(fmt.percentWhole(share))}</p>` : nothing}
    ${groups(result, here)}
    ${result.notes.map((note) => html`<p class="why">${say.common.typeset(note)}</p>`)}
    ${lines(result, here)}
    <div class="foot"><div>${words.foot} ${how(here)}</div>${tableFile(result, here)}</div>`;
}
