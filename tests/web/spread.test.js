import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place } from '../../web/src/charts/place.js';
import { spread } from '../../web/src/charts/spread.js';
import { fitted, lines, textWidth } from '../../web/src/charts/text.js';

test('labels that have room stay where they are', () => {
  assert.deepEqual(
    spread(
      [
        { at: 10, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
    [10, 50],
  );
});

test('labels that would touch move apart by equal parts', () => {
  assert.deepEqual(
    spread(
      [
        { at: 50, size: 10 },
        { at: 52, size: 10 },
      ],
      0,
      100,
    ),
    [46, 56],
  );
});

test('no label leaves the ends, and none lies over another', () => {
  const wanted = [3, 4, 5, 97, 98, 99, 50, 51].map((at) => ({ at, size: 11 }));
  const at = spread(wanted, 0, 100);
  const sorted = [...at].sort((a, b) => a - b);
  assert.ok(sorted[0] >= 5.5 && sorted[sorted.length - 1] <= 94.5);
  for (const [index, middle] of sorted.slice(1).entries()) assert.ok(middle - sorted[index] >= 11 - 1e-9);
});

test('the order of the labels is the order of their wishes', () => {
  const at = spread(
    [
      { at: 30, size: 20 },
      { at: 29, size: 20 },
      { at: 31, size: 20 },
    ],
    0,
    100,
  );
  assert.ok(at[1] < at[0] && at[0] < at[2]);
});

test('a label goes to its first try that covers nothing', () => {
  const label = {
    text: 'label',
    at: { x: 50, y: 50 },
    tries: [
      { dx: 5, dy: 0 },
      { dx: -5, dy: 0, anchor: /** @type {const} */ ('end') },
    ],
  };
  const bounds = { x0: 0, y0: 0, x1: 200, y1: 100 };
  assert.equal(place([label], bounds, [])[0].anchor, 'start');
  assert.equal(place([label], bounds, [{ x: 60, y: 46 }])[0].anchor, 'end');
  assert.equal(place([label], { ...bounds, x1: 60 }, [])[0].anchor, 'end');
});

test('a text that does not fit ends in an ellipsis, or goes on in lines', () => {
  assert.equal(fitted('Travel', 200), 'Travel');
  const cut = fitted('Training of the provider’s agents', 100);
  assert.ok(cut.endsWith('…') && textWidth(cut) <= 100);
  assert.deepEqual(lines('one two three', textWidth('one two')), ['one two', 'three']);
});
