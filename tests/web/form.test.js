import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../web/src/format/index.js';
import { idOf, valueAt } from '../../web/src/views/form/paths.js';
import { printed, read, said, shown, unitOf } from '../../web/src/views/form/units.js';

const us = formats('en-US');
const de = formats('de-DE', 'EUR');

test('a fraction is typed and read as percent', () => {
  const unit = unitOf('fraction of salary', us);
  assert.equal(unit.after, '% of salary');
  assert.equal(shown(0.29, unit, us), '29');
  assert.equal(read('29.5', unit, us), 0.295);
  assert.equal(read('29,5 %', unitOf('fraction', de), de), 0.295);
});

test('money has its sign where the reader writes it', () => {
  assert.deepEqual(unitOf('money a month', us), { before: '$', after: 'a month', scale: 1, grouped: true });
  assert.deepEqual(unitOf('money a month', de), { before: '', after: '€ a month', scale: 1, grouped: true });
  assert.equal(unitOf('money per unit of the pricing', us, ' an hour').after, 'an hour');
});

test('a year has no thousands mark, one month is no months', () => {
  assert.equal(shown(2033, unitOf('year', us), us), '2033');
  assert.equal(said(1, unitOf('months', us), us), '1 month');
  assert.equal(said(4, unitOf('months', us), us), '4 months');
});

test('a default shows no more digits than mean something, an answer all of them', () => {
  const unit = unitOf('units a month', us);
  assert.equal(printed(29446.168116, unit, us), '29,446');
  assert.equal(shown(29446.168116, unit, us), '29,446.168116');
});

test('what is no number goes to the core as it was typed; nothing goes as nothing', () => {
  const unit = unitOf('minutes', us);
  assert.equal(read('forty', unit, us), 'forty');
  assert.equal(read(' ', unit, us), undefined);
});

test('paths become ids and find their values', () => {
  assert.equal(idOf('bpo', 'option.locations[0].rate'), 'bpo-in-option-locations-0-rate');
  assert.equal(valueAt({ option: { locations: [{ rate: 3300 }] } }, 'option.locations[0].rate'), 3300);
  assert.equal(valueAt({}, 'option.locations[0].rate'), undefined);
});
