import assert from 'node:assert/strict';
import { expected, fmt, plain } from './support/core.mjs';
import { headline } from './support/parts.mjs';
import { openCase, spec } from './support/spec.mjs';

/** The text of a part of the answer that stands in the page. @param {import('./support/page.js').Page} page @param {string} view */
const still = async (page, view) => plain(await page.text(`section[data-view="${view}"]`));

spec(
  'The default answer where no script runs',
  {
    async 'both views are readable'(page, site) {
      await page.goto(`${site.origin}/`);
      for (const view of ['market', 'roi', 'risk']) {
        const { headline: sentence } = await expected(`#/${view}`);
        assert.ok((await still(page, view)).includes(sentence), sentence);
      }
    },

    async 'the figures are the core’s, in sentence, key figures and table'(page, site) {
      await page.goto(`${site.origin}/#/roi`);
      const { results } = await expected('#/roi');
      const text = await still(page, 'roi');
      const { npv } = results.roi.measures.end;
      assert.ok(text.includes(plain(fmt.money(npv))));
      assert.ok(text.includes(plain(fmt.moneyExact(npv))), `the table ends with ${fmt.moneyExact(npv)}`);
      for (const { label, value } of results.roi.leak.steps) {
        if (value !== 0) assert.ok(text.includes(plain(fmt.moneyExact(value))), `${label}: ${fmt.moneyExact(value)}`);
      }
    },
  },
  { without: /\.js$/ },
);

spec('The default answer with scripts', {
  async 'says the same as before them'(page, site) {
    for (const view of ['market', 'roi']) {
      await openCase(page, site, `#/${view}`);
      assert.equal(plain(await page.text(headline)), (await expected(`#/${view}`)).headline);
    }
  },

  async 'is opened at its top'(page, site) {
    for (const view of ['market', 'roi', 'risk', 'where', 'plan', 'guide', 'data']) {
      await openCase(page, site, `#/${view}`);
      assert.equal(await page.eval(() => scrollY), 0, view);
    }
  },
});
