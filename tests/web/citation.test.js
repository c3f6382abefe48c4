import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readTables } from '../../scripts/datasets/tables.mjs';
import { cited, referenceOf } from '../../web/src/format/citation.js';
import { fixture } from './support/session.js';

/** @typedef {import('../../web/src/format/citation.js').Reference} Reference */

/** References of every type, with the APA form that citation-js (a CSL processor with the style "apa") gave them. @type {{ reference: Reference, apa: string }[]} */
const golden = fixture('citations-apa');

/** All that is cited, and the collection itself. */
const references = [
  ...(readTables().get('sources')?.rows ?? []).map(referenceOf),
  ...golden.map(({ reference }) => reference),
];

/** What both write their own way: printed quotation marks. @param {string} text */
const plain = (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** What another program reads out of a text. @param {string} text @returns {any} */
const readBack = (text) => new Cite(text).data;

/** @param {any[]} [names] */
const namesOf = (names = []) =>
  names.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' ')).join('; ');

test('APA is what a CSL processor makes of the same reference', () => {
  assert.ok(golden.length > 40);
  for (const { reference, apa } of golden) assert.equal(plain(cited([reference], 'apa')), plain(apa), reference.id);
});

test('BibTeX of every source is read back by another program as it was', () => {
  for (const reference of references) {
    const [back] = readBack(cited([reference], 'bibtex'));
    assert.equal(plain(back.title), plain(reference.title), reference.id);
    assert.equal(namesOf(back.author), namesOf(reference.author), reference.id);
    assert.equal(decodeURI(back.URL ?? ''), decodeURI(reference.URL ?? ''), reference.id);
    assert.equal(back.issued?.['date-parts'][0][0], reference.issued?.['date-parts'][0][0], reference.id);
    assert.equal(back['citation-key'], reference.id);
  }
});

test('RIS of every source is read back by another program as it was', () => {
  for (const reference of references) {
    const [back] = readBack(cited([reference], 'ris'));
    assert.equal(back.title, reference.title);
    assert.equal(
      namesOf(
        back.author ?? [back.reporter].flat().map((name) => (typeof name === 'string' ? { literal: name } : name)),
      ),
      namesOf(reference.author).replace(/,/g, ';'),
      reference.id,
    );
    assert.equal(back.URL, reference.URL, reference.id);
    assert.equal(back.issued?.['date-parts'][0][0], reference.issued?.['date-parts'][0][0], reference.id);
  }
});

test('CSL-JSON is the reference itself', () => {
  assert.deepEqual(JSON.parse(cited(references, 'csl')), references);
});

test('several references make one file', () => {
  const two = references.slice(0, 2);
  assert.equal(readBack(cited(two, 'bibtex')).length, 2);
  assert.equal(readBack(cited(two, 'ris')).length, 2);
  assert.equal(cited(two, 'apa').trim().split('\n').filter(Boolean).length, 2);
});

test('a publisher that somebody else passes on is the author, who passes it on the place', () => {
  const source = { id: 'a', type: 'webpage', title: 'T', publisher: 'ABSL (via Gazeta Prawna)' };
  assert.deepEqual(referenceOf(source).author, [{ literal: 'ABSL' }]);
  assert.equal(referenceOf(source)['container-title'], 'Gazeta Prawna');
  const tangled = { ...source, publisher: 'A (via B); C (via D)' };
  assert.deepEqual(referenceOf(tangled).author, [{ literal: 'A (via B); C (via D)' }]);
});

test('signs that mean something to LaTeX lose their meaning', () => {
  const reference = {
    id: 'x',
    type: 'webpage',
    title: 'R&D: 5% of $1 #2 {a_b} ~ ^ \\',
    author: [{ literal: 'A & B' }],
  };
  assert.match(
    cited([reference], 'bibtex'),
    /title = \{\{R\\&D: 5\\% of \\\$1 \\#2 \\\{a\\_b\\\} \\textasciitilde\{\} \\textasciicircum\{\} \\textbackslash\{\}\}\}/,
  );
});
