import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaults } from '../../web/src/state/defaults.js';
import { readLink, writeLink } from '../../web/src/state/link.js';
import { view } from '../../web/src/views/embed/index.js';
import { embedLink } from '../../web/src/views/embed/link.js';
import { askedBy, redrawn } from '../../web/src/views/embed/wish.js';
import { markup, textOf } from './support/markup.js';
import { stillSession } from './support/session.js';

/** @param {Record<string, unknown>} [embed] */
const session = (embed = {}) =>
  stillSession({ view: 'embed', documents: { embed: /** @type {any} */ ({ schema: 'bpo-embed/1', ...embed }) } });
const page = (/** @type {Record<string, unknown>} */ embed) => {
  const here = session(embed);
  return view.render(here, here.env);
};

test('what an address asks for is read member by member, and refused in words', () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const members = /** @type {const} */ (['show', 'form', 'brand', 'font', 'scheme', 'width']);
  for (const value of [hostile, {}, ['savings'], true, null, 1e308, '__proto__', 'constructor', 'x'.repeat(10_000)])
    for (const member of members) {
      if (member === 'font' && (value === '__proto__' || value === 'constructor' || value === 1e308)) continue; // names like others
      const asked = askedBy(/** @type {any} */ ({ schema: 'bpo-embed/1', [member]: value }));
      assert.deepEqual(asked.refused, [member], `${member} ${String(value).slice(0, 20)}`);
      assert.deepEqual(
        [asked.preset, asked.form, asked.brand, asked.width],
        ['savings', 'fitted', undefined, undefined],
      );
    }
  assert.deepEqual(askedBy(/** @type {any} */ ({ case: 'x'.repeat(2001) })).refused, ['case']);
  const drawn = markup(page({ show: hostile, brand: hostile, font: hostile, case: hostile }));
  assert.doesNotMatch(drawn.replace(/"[^"]*"/g, ''), /<img/);
  assert.match(textOf(page({ brand: hostile })), /This is no colour written like #0b6b50/);
});

test('a colour that cannot be read on a ground is told, with what is drawn instead', () => {
  assert.deepEqual(redrawn('#0b6b50', ['light']), []);
  const [{ ratio, drawn }] = redrawn('#ffcc00', ['light', 'dark']);
  assert.equal(ratio.toFixed(1), '1.4');
  assert.match(textOf(page({ brand: '#ffcc00' })), new RegExp(`contrast of only 1.4 to 1 .* drawn in ${drawn}`));
});

test('each form has its snippet, with the case the reader came from', () => {
  const query = 'v=1&work.headcount=60';
  const element = textOf(page({ form: 'element', case: query }));
  assert.match(element, /bpo-explorer view="roi" size="compact" case="v=1&amp;#38;work\.headcount=60"/);
  assert.match(
    textOf(page({ form: 'frame', width: 768 })),
    /embed-savings\.html" title="[^"]+" width="100%" height="1\d{3}"/,
  );
  assert.match(textOf(page({})), /script async src="https:\/\/your-host\/embed-loader\.js"/);
});

test('the case of a view is carried over as an address that can be read again', () => {
  const link = '#/roi?v=1&work.headcount=60&option.locations[0].location=PHL';
  const here = /** @type {any} */ ({ view: 'roi', documents: defaults, link: () => link });
  const read = readLink(String(embedLink(here)), defaults);
  assert.ok('case' in read && read.case.view === 'embed');
  assert.deepEqual(read.case.documents.embed, { schema: 'bpo-embed/1', show: 'savings', case: link.split('?')[1] });
  assert.equal(embedLink({ ...here, view: 'data' }), undefined);
  assert.equal(writeLink('embed', defaults, defaults), '#/embed');
});
