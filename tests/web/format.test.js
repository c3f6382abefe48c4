import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../web/src/format/index.js';
import { parseNumber } from '../../web/src/format/parse.js';

const us = formats('en-US');
const nn = '\u202f';

test('money keeps three figures that mean something', () => {
  assert.equal(us.money(1970451.45), `$1.97${nn}m`);
  assert.equal(us.money(8003725.9), `$8.00${nn}m`);
  assert.equal(us.money(438972), '$439,000');
  assert.equal(us.money(338.16e9), `$338${nn}bn`);
  assert.equal(us.money(4736.99), '$4,737');
  assert.equal(us.money(14.5), '$14.50');
  assert.equal(us.money(999_800), `$1.00${nn}m`);
  assert.equal(us.money(0), '$0');
});

test('a loss has a real minus before the currency sign', () => {
  assert.equal(us.money(-438972), '\u2212\u2060$439,000');
  assert.equal(us.money(-1.2e6), `\u2212\u2060$1.20${nn}m`);
  assert.equal(us.millions(-445700), '\u22120.45');
});

test('a range names sign and unit once', () => {
  assert.equal(us.moneyRange(285.4e9, 414.8e9, ' to '), `$285 to 415${nn}bn`);
  assert.equal(us.moneyRange(1.2e6, 2.17e6, '–'), `$1.20–2.17${nn}m`);
  assert.equal(us.moneyRange(9e6, 2e9, ' to '), `$9.00${nn}m to $2.00${nn}bn`);
});

test('other languages keep their own order and words', () => {
  const de = formats('de-DE', 'EUR');
  assert.equal(de.money(1970451.45), `1,97${nn}Mio.${nn}€`);
  assert.equal(de.moneyRange(285e9, 415e9, ' bis '), `285 bis 415${nn}Mrd.${nn}€`);
  assert.equal(de.percent(0.246).replace(/\s/, ' '), '24,6 %');
});

test('percentages', () => {
  assert.equal(us.percent(0.24619), '24.6%');
  assert.equal(us.percentWhole(0.457), '46%');
  assert.equal(us.percent(0.05, { trim: true }), '5%');
  assert.equal(us.percent(-0.0001), '0.0%');
  assert.equal(us.percent(-0.056), '\u22125.6%');
  assert.equal(us.percentFigure(0.0839), '8.4');
});

test('the month a payback falls in', () => {
  assert.equal(us.monthOf(9.918), 10);
  assert.equal(us.monthOf(0), 0);
  assert.equal(us.ordinalKind(22), 'two');
});

test('dates go as far as the source goes', () => {
  assert.equal(us.date('2026'), '2026');
  assert.equal(us.date('2026-01'), 'January 2026');
  assert.equal(formats('en-GB').date('2025-02-19'), '19 February 2025');
  assert.equal(us.date('n.d.'), 'n.d.');
});

/** @param {string} text @param {string} [locale] */
const value = (text, locale = 'en-US') => {
  const parsed = parseNumber(text, locale);
  return parsed.ok ? parsed.value : parsed.reason;
};

test('the reader types numbers as they write them', () => {
  assert.equal(value('1,234.5'), 1234.5);
  assert.equal(value(' $3,300 '), 3300);
  assert.equal(value('5%'), 5);
  assert.equal(value('−0.5'), -0.5);
  assert.equal(value('1.2m'), 1_200_000);
  assert.equal(value('.5'), 0.5);
  assert.equal(value('1.234,5', 'de-DE'), 1234.5);
  assert.equal(value('1 234,5', 'fr-FR'), 1234.5);
  assert.equal(value('12,34,567', 'en-IN'), 1234567);
  assert.equal(value('1’234.5', 'de-CH'), 1234.5);
});

test('what cannot be read is refused with the reason', () => {
  assert.equal(value(''), 'empty');
  assert.equal(value('forty'), 'not_a_number');
  assert.equal(value('1.234,5'), 'marks');
  assert.equal(value('1,23'), 'marks');
  assert.equal(value('1.2.3'), 'marks');
  assert.equal(value('1,234.5', 'de-DE'), 'marks');
  const refused = parseNumber('1,2', 'en-US');
  assert.ok(!refused.ok && refused.example === '12,345.5');
});
