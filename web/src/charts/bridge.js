import { svg } from 'lit/html.js';
import { bar, drawing, hatched, hatching, kNarrowBelow, rule, text } from './draw.js';
import { linear, moneyScale, roundTicks } from './scales.js';
import { fitted, kAsBold, lines, textWidth } from './text.js';

/**
 * @import { Scale } from '../i18n/en/charts.js'
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {{ label: string, value: number, share: number }} Amount
 * @typedef {Amount & { steps: Amount[] }} Group
 * @typedef {object} BridgeData  money in units of the currency, shares as fractions of one base
 * @property {Amount} start
 * @property {Group[]} groups
 * @property {Amount} end
 * @property {string} note  for the empty corner; drawn where there is room
 * @property {Spoken} spoken
 *
 * @typedef {{ kind: 'start' | 'group' | 'step' | 'end', amount: Amount, from: number, to: number, y: number, above?: number }} Row
 *   `y`: the middle of its bar; `above`: the middle of the bar before
 */

const kBar = 14;

/** Below this width the shares stand in the table only. */
const kSharesFrom = 700;
const kShareInNameFrom = 340;

/**
 * A waterfall lying on its side: from a first amount through steps to what is left.
 * @param {BridgeData} data
 * @param {ChartEnv} env
 */
export function bridge(data, env) {
  const narrow = env.width < kNarrowBelow;
  const rows = laid(
    data,
    narrow
      ? { first: 34, group: 30, into: 38, step: 40, end: 50 }
      : { first: 33.5, group: 28, into: 23, step: 25, end: 31 },
  );
  const height = rows[rows.length - 1].y + kBar / 2 + 30;
  const plot = narrow
    ? { left: 0, right: env.width - 60 }
    : { left: nameColumn(data), right: env.width - (env.width < kSharesFrom ? 76 : 164) };
  const x = linear(
    rows.flatMap(({ from, to }) => [from, to]),
    [plot.left, plot.right],
  );
  const pen = {
    env,
    x,
    ...moneyScale([data.start.value, data.end.value, ...rows.flatMap(({ from, to }) => [from, to])]),
  };
  return drawing(env, height, data.spoken, [
    hatching(env.id),
    axis(pen, height, narrow),
    rows.map((row) => (narrow ? narrowRow(row, pen) : wideRow(row, pen, plot))),
    narrow ? [] : corner(data.note, rows, x),
  ]);
}

/** Room for the names: the longest of them, within reason. @param {BridgeData} data */
const nameColumn = ({ groups }) =>
  Math.min(
    262,
    Math.max(190, 24 + Math.max(...groups.flatMap(({ steps }) => steps).map(({ label }) => textWidth(label)))),
  );

/**
 * @typedef {{ env: ChartEnv, x: LinearScale, divisor: number, digits: number, scale: Scale }} Pen
 */

/**
 * Every row with its middle height and the amounts its bar runs between.
 * @param {BridgeData} data
 * @param {{ first: number, group: number, into: number, step: number, end: number }} pitch
 * @returns {Row[]}
 */
function laid({ start, groups, end }, pitch) {
  let y = pitch.first;
  let above = y;
  let at = start.value;
  /** @type {Row[]} */
  const rows = [{ kind: 'start', amount: start, from: 0, to: at, y }];
  for (const group of groups) {
    y += pitch.group;
    rows.push({ kind: 'group', amount: group, from: at, to: at, y });
    group.steps.forEach((step, index) => {
      y += index === 0 ? pitch.into : pitch.step;
      rows.push({ kind: 'step', amount: step, from: at, to: at + step.value, y, above });
      at += step.value;
      above = y;
    });
  }
  return [...rows, { kind: 'end', amount: end, from: 0, to: end.value, y: y + pitch.end, above }];
}

/** @param {Pen} pen @param {number} height @param {boolean} narrow */
function axis({ env: { fmt, say, width }, x, divisor, scale }, height, narrow) {
  const bottom = height - 26;
  const ticks = roundTicks({ domain: () => x.domain().map((v) => v / divisor) }, narrow ? 3 : 4).map(
    (tick) => tick * divisor,
  );
  return [
    ticks
      .filter((tick) => tick !== 0)
      .map((tick) => [
        rule('g-grid', x(tick), 22, x(tick), bottom + 2),
        text(x(tick), height - 6, 'tick m', say.charts.tick(fmt.number(tick / divisor, 2), scale)),
      ]),
    text(x(0), height - 6, x(0) < 12 ? 'tick' : 'tick m', fmt.money(0)),
    narrow
      ? []
      : [
          rule('g-zero', x(0), 18, x(0), bottom + 4),
          width < kSharesFrom ? [] : text(width, 12, 'e tick', say.charts.shareOfHome),
        ],
  ];
}

/** @param {Row} row @param {Pen} pen @param {{ left: number, right: number }} plot */
function wideRow(row, pen, plot) {
  const { env, x } = pen;
  const { kind, amount, y } = row;
  const base = y + 4.5;
  const style = voice(row);
  const indent = kind === 'step' ? 14 : 0;
  const edge = x(Math.max(row.from, row.to));
  return svg`
    ${text(indent, base, `${style.name}`, fitted(amount.label, plot.left - indent - 8, kind === 'end' || kind === 'start' ? 14.5 : 13))}
    ${mark(row, pen)}
    ${text(edge + 6, base, `${style.figure} halo`, figure(row, pen))}
    ${env.width < kSharesFrom ? [] : text(env.width, base, `e ${style.share}`, env.fmt.percent(amount.share))}
    ${tie(row, x)}`;
}

/** @param {Row} row @param {Pen} pen */
function narrowRow(row, pen) {
  const { env, x } = pen;
  const { kind, amount, y } = row;
  const style = voice(row);
  const share =
    env.width >= kShareInNameFrom && (kind === 'start' || kind === 'end') ? ` (${env.fmt.percent(amount.share)})` : '';
  const said = figure(row, pen) + share;
  const base = kind === 'group' ? y + 4.5 : y - 13;
  return svg`
    ${tie(row, x)}
    ${text(0, base, `${style.name} halo`, fitted(amount.label, env.width - textWidth(said, kAsBold) - 12, kind === 'step' ? 13 : kAsBold))}
    ${text(env.width, base, `e ${style.figure}`, said)}
    ${mark(row, pen)}
    ${kind === 'start' || kind === 'end' ? rule('g-zero', x(0), y - 10, x(0), y + 10) : []}`;
}

/** @param {Row} row */
function voice({ kind, amount }) {
  if (kind === 'start') return { name: 'strong big', figure: 'strong', share: 'strong' };
  if (kind === 'group') return { name: 'strong', figure: 'tick', share: 'tick' };
  if (kind === 'step') return { name: '', figure: 'ink', share: 'tick' };
  return amount.value < 0
    ? { name: 'bad big', figure: 'bad', share: 'bad' }
    : { name: 'mine big', figure: 'mine', share: 'mine' };
}

/** @param {Row} row @param {Pen} pen */
function figure({ kind, amount }, { env, divisor, digits }) {
  return kind === 'start' || kind === 'end'
    ? env.fmt.money(amount.value)
    : env.fmt.fixed(amount.value / divisor, digits);
}

/** @param {Row} row @param {Pen} pen */
function mark({ kind, from, to, y, amount }, { env, x }) {
  if (kind === 'group') return [];
  const top = y - kBar / 2;
  if (kind === 'step') return bar(amount.value < 0 ? 'r-soft' : 'r-home', x(from), x(to), top, kBar);
  if (amount.value < 0) return bar('r-loss', x(from), x(to), top, kBar, hatched(env.id));
  return bar(kind === 'start' ? 'r-ink' : 'r-yours', x(from), x(to), top, kBar);
}

/** The hairline from the bar before. @param {Row} row @param {LinearScale} x */
function tie({ kind, from, to, y, above }, x) {
  const at = x(kind === 'end' ? to : from);
  return above === undefined ? [] : rule('g-lead', at, above + kBar / 2, at, y - kBar / 2);
}

/**
 * The one note that matters, in the corner that the steps leave empty.
 * @param {string} note
 * @param {Row[]} rows
 * @param {LinearScale} x
 */
function corner(note, rows, x) {
  if (x.domain()[0] < 0) return [];
  const middle = Math.floor(rows.length / 2);
  const lowest = Math.min(...rows.slice(middle - 1, middle + 3).map(({ from, to }) => x(Math.min(from, to)) - x(0)));
  const said = [200, 150]
    .map((room) => lines(note, room, 14.5))
    .find((each) => Math.max(...each.map((line) => textWidth(line, 14.5))) + 40 < lowest);
  return (said ?? []).map((line, index) => text(x(0) + 22, rows[middle].y + 4 + index * 20, 'ink big', line));
}
