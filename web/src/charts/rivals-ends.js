import { svg } from 'lit/html.js';
import { dot, rule, text } from './draw.js';
import { spread } from './spread.js';
import { fitted } from './text.js';
import { traced } from './traced.js';

/** @import { Path, Pen, RivalsData } from './rivals.js' */

const kLine = 17.5;

/** A path that stops this soon is named where it stops, not across the whole chart. */
const kShortYears = 2;

/** @param {Path} path @param {number} from */
export const isShort = ({ points }, from) => points[points.length - 1].year - from <= kShortYears;

/**
 * The far ends: a dot each, and a label in a column at the right that no other label touches, tied to it by a hairline.
 * @param {RivalsData} data
 * @param {Pen} pen
 */
export function ends(data, pen) {
  const { env, at, plot, narrow } = pen;
  const reach = data.yours[data.yours.length - 1]?.year;
  const all = [
    ...data.paths
      .filter((each) => !isShort(each, data.base.year))
      .map(({ label, origin, points }) => ({ label, origin, mine: false, end: points[points.length - 1] })),
    ...data.others.map(({ label, points }) => ({
      label,
      origin: 'formula/scenarios',
      mine: false,
      end: points[points.length - 1],
    })),
    ...(data.yours.length
      ? [
          {
            label: env.say.charts.rivals.yours,
            origin: 'formula/projection',
            mine: true,
            end: data.yours[data.yours.length - 1],
          },
        ]
      : []),
  ];
  const middles = spread(
    all.map(({ end }) => ({ at: at(end).y, size: kLine })),
    plot.top - 10,
    plot.bottom,
  );
  const column = plot.right + 14;
  return all.map(({ label, origin, mine, end }, index) => {
    const spot = at(end);
    const figure = pen.scale.figure(end.value);
    const other = end.year === reach || narrow ? '' : ` ’${env.fmt.year(end.year).slice(2)}`;
    const name = fitted(label, env.width - column - (figure.length + other.length) * 7.5 - 6);
    return traced(origin, [
      rule('g-lead faint', spot.x + 5, spot.y, column - 5, middles[index]),
      mine ? dot('d-yours', spot.x, spot.y, 4.5) : dot('d-rival', spot.x, spot.y, 2.5),
      mine
        ? text(column, middles[index] + 4.5, 'mine big', `${name} ${figure}`)
        : text(
            column,
            middles[index] + 4.5,
            '',
            svg`${name} <tspan class="ink">${figure}</tspan><tspan class="tick">${other}</tspan>`,
          ),
    ]);
  });
}
