import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaults } from '../../web/src/state/defaults.js';
import { readCase, readLink, writeLink } from '../../web/src/state/link.js';
import { documentOf, leavesOf, listAt, withValue } from '../../web/src/state/paths.js';
import { readStamp } from '../../web/src/state/stamp.js';

/** @param {string} link @returns {any} */
const opened = (link) => {
  const read = readLink(link, defaults);
  assert.ok('case' in read, link);
  return read.case;
};

/** @param {string} link */
const trouble = (link) => {
  const read = readLink(link, defaults);
  return read.trouble?.code ?? 'none';
};

test('the default case is the bare view', () => {
  assert.equal(writeLink('roi', defaults, defaults), '#/roi');
  assert.deepEqual(opened('#/roi').documents.roi, defaults.roi);
});

test('a link holds what differs, short and readable', () => {
  const roi = withValue(withValue(defaults.roi, 'work.headcount', 60), 'inhouse.ramp', [0.6, 0.8]);
  assert.equal(writeLink('roi', { ...defaults, roi }, defaults), '#/roi?v=1&work.headcount=60&inhouse.ramp=[0.6,0.8]');
});

test('every kind of value comes back as it was', () => {
  for (const value of [
    0,
    -1.5,
    1e-9,
    0.1 + 0.2,
    true,
    false,
    'text',
    '40',
    'true',
    'a&b=c #%+é😀',
    ' ',
    [],
    [1, 2],
    ['a', '1'],
    { low: 1, mode: 2, high: 3 },
    [
      { location: 'PHL', weight: 0.5 },
      { location: 'IND', weight: 0.5 },
    ],
  ]) {
    const roi = /** @type {any} */ (withValue(defaults.roi, 'option.extra', value));
    const link = writeLink('roi', { ...defaults, roi }, defaults);
    assert.deepEqual(opened(link).documents.roi, roi, link);
    assert.equal(writeLink('roi', { ...defaults, ...opened(link).documents }, defaults), link);
  }
});

test('a default that was left out stays out', () => {
  const roi = withValue(withValue(defaults.roi, 'work.volume', 40000), 'work.headcount', undefined);
  const link = writeLink('roi', { ...defaults, roi }, defaults);
  assert.equal(link, '#/roi?v=1&work.volume=40000&work.headcount=');
  assert.deepEqual(opened(link).documents.roi.work, { volume: 40000 });
});

test('documents beside the view’s own are named', () => {
  const claim = withValue(defaults.claim, 'end.low', 390);
  const link = writeLink('market', { ...defaults, claim }, defaults);
  assert.equal(link, '#/market?v=1&claim.end.low=390');
  assert.deepEqual(opened(link).documents.claim, claim);
  assert.deepEqual(opened(link).documents.market, defaults.market);
});

test('links of a later version, and what is no link, are told apart', () => {
  assert.equal(trouble('#/roi?v=2'), 'link_from_the_future');
  assert.equal(trouble('#/roi?v=999999&anything'), 'link_from_the_future');
  for (const link of [
    '#/nowhere',
    '',
    '#/roi?v=x',
    '#/roi?v=0',
    '#/roi?v=1&%',
    '#/roi?v=1&a b=1',
    '#/roi?v=1&Work=1',
    '#/roi?v=1&a[100]=1',
    '#/roi?v=1&a..b=1',
    '#/roi?v=1&schema=bpo-roi/9',
    '#/roi?v=1&__proto__.x=1',
    '#/roi?v=1&constructor.x=1',
  ]) {
    assert.equal(trouble(link), 'link_unreadable', link.slice(0, 40));
  }
  for (const link of [
    `#/${'x'.repeat(1e6)}`,
    `#/roi?v=1&${'a=1&'.repeat(250_000)}`,
    `#/roi?v=9&x=${'%'.repeat(1e6)}`,
  ]) {
    assert.equal(trouble(link), 'link_too_long');
  }
  assert.equal(/** @type {any} */ ({}).x, undefined);
});

test('what can be read of a link of a later version is read', () => {
  const read = readLink('#/roi?v=2&work.headcount=60&~shape~=x&__proto__.x=1&schema=bpo-roi/2', defaults);
  assert.ok('case' in read);
  assert.deepEqual(read.case.documents.roi, withValue(defaults.roi, 'work.headcount', 60));
  assert.equal(trouble('#/planet?v=2'), 'link_from_the_future', 'a view of a later version, too');
});

test('what a link says of its making is read, and is no input', () => {
  const link = '#/roi?v=1&made=0.1.0,28aa49db8b3e&gave=npv:4384553.895,payback_months:';
  assert.deepEqual(opened(link).documents.roi, defaults.roi);
  assert.deepEqual(readStamp(link), {
    version: '0.1.0',
    data: '28aa49db8b3e',
    figures: { npv: 4384553.895, payback_months: null },
  });
  for (const made of ['', '1', '0.1.0,zz', '<b>,28aa49db8b3e', `${'9'.repeat(99)},28aa49db8b3e`]) {
    const odd = `#/roi?v=1&made=${encodeURIComponent(made)}`;
    assert.deepEqual(opened(odd).documents.roi, defaults.roi);
    assert.equal(readStamp(odd), undefined, made);
  }
  const odd = '#/roi?v=1&made=1,28aa49db8b3e&gave=npv:NaN,<img>:1,__proto__:2,x,y:Infinity,ok:1';
  assert.deepEqual(readStamp(odd)?.figures, { ok: 1 });
});

test('values that the core will refuse are passed on as they are', () => {
  assert.equal(opened('#/roi?v=1&work.headcount=sixty').documents.roi.work.headcount, 'sixty');
  assert.equal(opened('#/roi?v=1&work.headcount=-5').documents.roi.work.headcount, -5);
});

test('a query without a view is read for the view one names', () => {
  const read = readCase('roi', 'work.headcount=60', defaults);
  assert.ok('case' in read);
  assert.deepEqual(read.case.documents.roi?.work, { headcount: 60 });
});

test('a document is its leaves', () => {
  for (const document of [...Object.values(defaults), { a: [], b: {}, c: { d: [{ e: 1 }, { f: [1, 2] }] }, g: null }]) {
    assert.deepEqual(documentOf(leavesOf(document)), document);
  }
});

test('setting a value copies the way to it and nothing else', () => {
  const before = structuredClone(defaults.roi);
  const after = withValue(defaults.roi, 'work.headcount', 60);
  assert.deepEqual(defaults.roi, before);
  assert.equal(after.client, defaults.roi.client);
  assert.deepEqual(withValue(after, 'work.headcount', undefined).work, undefined);
});

test('a view is not called like a member of every object', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'valueOf'])
    assert.deepEqual(readLink(`#/${name}`, defaults), { trouble: { code: 'link_unreadable', detail: `#/${name}` } });
});

test('a list is a list, whatever a link has put in its place', () => {
  assert.deepEqual(listAt(defaults.roi, 'option.locations'), [{ location: 'JAM', weight: 1 }]);
  for (const value of [5, 'x', {}, null, true]) {
    assert.deepEqual(listAt(withValue(defaults.roi, 'option.locations', value), 'option.locations'), []);
  }
});
