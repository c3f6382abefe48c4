import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { evaluate } from 'mathjs/number';
import { startEngine } from '../../web/src/engine/node.js';
import { defaults } from '../../web/src/state/defaults.js';

/** Sums are shown beside their value: another parser has to come to the same one. */
const kRelative = 1e-9;

const engine = startEngine();
after(() => engine.end());

const base = /** @type {any} */ (defaults.roi);
const option = (/** @type {object} */ own) => ({ ...base.option, ...own });

/** @type {Record<string, any>} */
const cases = {
  'the default case': base,
  'by the hour, calls in a queue': {
    ...base,
    option: option({ pricing: 'per_hour' }),
    inhouse: { intervals: [90, 140, 180, 160], interval_s: 1800, intervals_per_week: 5 },
  },
  'by the unit, with a dead band and a growing volume': {
    ...base,
    work: { volume: 40000, growth: 0.12 },
    option: option({ sourcing_model: 'managed_bpo', pricing: 'per_transaction', terms: { deadband: 0.05 } }),
  },
  'two places in two waves': {
    ...base,
    option: option({
      locations: [
        { location: 'JAM', weight: 0.6 },
        { location: 'PHL', weight: 0.4 },
      ],
    }),
    transition: {
      waves: [
        { share: 0.5, kt_start: 1, kt_months: 3, parallel_months: 1 },
        { share: 0.5, kt_start: 4, kt_months: 3, parallel_months: 1 },
      ],
    },
  },
  'a rate at which it loses, taxed': {
    ...base,
    client: { ...base.client, tax_rate: 0.25 },
    option: option({ locations: [{ location: 'JAM', weight: 1, rate: 9000 }] }),
  },
};

/** @param {{ label: string, arithmetic: { expression: string, value: number } }} worked @param {string} about */
function sameByAnotherParser({ label, arithmetic: { expression, value } }, about) {
  const found = evaluate(expression);
  assert.ok(
    Math.abs(found - value) <= kRelative * Math.max(1, Math.abs(value)),
    `${about}, ${label}: ${expression} is ${found}, not ${value}`,
  );
}

for (const [name, document] of Object.entries(cases)) {
  test(`${name}: every figure and every line is what its sum says`, async () => {
    const { figures, lines } = await engine.roi(document);
    const worked = [...figures, ...lines].filter(({ arithmetic }) => arithmetic);
    assert.ok(figures.length >= 15, `${figures.length} figures`);
    assert.ok(worked.length >= 25, `${worked.length} sums`);
    for (const each of worked) sameByAnotherParser(each, name);
  });
}

test('so it is with the figures of a team', async () => {
  for (const channel of ['voice', 'chat', 'email']) {
    const { formulas } = await engine.staff({
      schema: 'bpo-staff/1',
      channel,
      client: { function: 'customer_service', home: 'USA' },
      work: { volume: 40000, handle_minutes: 6 },
    });
    assert.ok(formulas.length >= 3, channel);
    for (const { label, expression, value } of formulas)
      sameByAnotherParser({ label, arithmetic: { expression, value } }, channel);
  }
});

test('a sum that is wrong in one digit is found', () => {
  assert.throws(() =>
    sameByAnotherParser({ label: 'Agents', arithmetic: { expression: '2 * 3', value: 6.00001 } }, 'here'),
  );
});
