import { AsyncDirective, directive } from 'lit/async-directive.js';
import { isAborted } from '../../../engine/errors.js';
import { seriesIn } from './series.js';
import { shapeOf } from './table.js';
import { ownView } from './view.js';

/**
 * @import { MoreContext } from '../below/index.js'
 * @import { MarketFacts } from '../facts.js'
 * @import { ProjectResult } from '../result.js'
 * @import { Read, Refusal, Repeat } from './series.js'
 * @import { Rows, Shape } from './table.js'
 *
 * @typedef {{ basis?: string, factors?: { year: number, factor: number }[], unit?: string } | { lacks: string }} Measured  a basis as the
 *   core is asked for it; the reason where there is none
 *
 * @typedef {Refusal | { kind: 'empty' | 'notText' | 'oneColumn' } | { kind: 'tooLarge', bytes: number, most: number } | { kind: 'core', message: string }} Trouble
 *
 * @typedef {object} OwnState  the reader's own table, which stays in the tab and out of the address
 * @property {string} text  as it was pasted; empty for a file
 * @property {Rows} [rows]
 * @property {Shape} [shape]
 * @property {Repeat} [repeat]
 * @property {string} basis
 * @property {Extract<Read, { points: any }>} [read]  the last that could be read
 * @property {ProjectResult} [project]  the last good answer
 * @property {Trouble} [trouble]
 * @property {string} [lacks]  why the basis cannot be had
 * @property {number} [reading]  lines read so far
 */

/** As much of a column's name is shown as the unit. */
const kLongestUnit = 40;

/** The series that stands in as an example. */
const kExample = 'wb_ict_service_exports_ph';

/** Bases that are made of the reader's own figures alone, as the core is asked for them. @type {Record<string, Measured>} */
const kOwnBases = { typed: {}, indexed: { basis: 'indexed' } };

/** The reader's own figures: kept here, and nowhere else, as long as the view is open. */
class OwnDirective extends AsyncDirective {
  /** @type {OwnState} */
  #state = { text: '', basis: 'typed' };
  /** @type {MarketFacts} */
  #facts = /** @type {any} */ (undefined);
  /** @type {MoreContext} */
  #context = /** @type {any} */ (undefined);
  /** @type {AbortController | undefined} */
  #reading;
  /** A newer question takes the place of one that waits. */
  #lane = {};
  /** What the last question was asked with. */
  #asked = '';

  /** @param {MarketFacts} facts @param {MoreContext} context */
  render(facts, context) {
    this.#facts = facts;
    this.#context = context;
    this.#ask();
    return ownView(this.#state, context, this);
  }

  /** @param {string | File} from */
  async take(from) {
    const size = typeof from === 'string' ? from.length : from.size;
    this.stop();
    const text = typeof from === 'string' ? from : '';
    if (typeof from === 'string' && from.trim() === '') return this.#show({ text, trouble: { kind: 'empty' } });
    const { kMostBytes, readTable } = await import('./read.js');
    if (size > kMostBytes)
      return this.#show({ text: '', trouble: { kind: 'tooLarge', bytes: size, most: kMostBytes } });
    const here = new AbortController();
    this.#reading = here;
    this.#show({ text, reading: 0 });
    try {
      const rows = await readTable(from, { signal: here.signal, progress: (reading) => this.#show({ reading }) });
      if (this.#reading !== here) return;
      this.#reading = undefined;
      this.#show({ reading: undefined });
      if (rows === 'notText') this.#show({ trouble: { kind: 'notText' } });
      else this.#understand(rows);
    } catch (error) {
      if (this.#reading === here)
        this.#show({
          reading: undefined,
          trouble: here.signal.aborted ? undefined : { kind: 'core', message: String(error) },
        });
    }
  }

  async sample() {
    try {
      const document = { schema: 'bpo-project/1', series: kExample };
      const { history } = /** @type {ProjectResult} */ (await this.#context.session.ask('project', document));
      this.take(['Year;US$ bn', ...history.map(({ year, value }) => `${year};${value}`)].join('\n'));
    } catch (error) {
      this.#show({ trouble: { kind: 'core', message: String(error) } });
    }
  }

  stop() {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#show({ reading: undefined });
  }

  clear() {
    this.stop();
    this.#asked = '';
    this.#state = { text: '', basis: 'typed' };
    this.#show({});
  }

  /** Corrects what was guessed. @param {Partial<Shape>} shape @param {Repeat} [repeat] */
  correct(shape, repeat = this.#state.repeat) {
    const { rows, shape: guessed } = this.#state;
    if (rows && guessed) this.#read(rows, { ...guessed, ...shape }, repeat);
  }

  /** @param {string} basis */
  measure(basis) {
    this.#show({ basis });
  }

  /** @param {Rows} rows */
  #understand(rows) {
    if (!rows.length) return this.#show({ trouble: { kind: 'empty' } });
    if (rows.every((row) => row.length < 2)) return this.#show({ trouble: { kind: 'oneColumn' } });
    this.#read(rows, shapeOf(rows), undefined);
  }

  /** @param {Rows} rows @param {Shape} shape @param {Repeat | undefined} repeat */
  #read(rows, shape, repeat) {
    const read = seriesIn(rows, shape, repeat);
    const kept = { rows, shape, repeat };
    if ('refused' in read) this.#show({ ...kept, trouble: read.refused });
    else this.#show({ ...kept, read, trouble: undefined });
  }

  /** Projects the figures, when they, their basis or the method are new. */
  async #ask() {
    const { read, basis } = this.#state;
    if (!read || !this.isConnected) return;
    const { session, more } = this.#context;
    const { schema, method, horizon, ceiling } = session.documents.project;
    const how = { schema, method, horizon, ceiling };
    const asked = JSON.stringify([read.points, basis, how, basis in kOwnBases || session.documents.market]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    try {
      const measure = kOwnBases[basis] ?? (await this.#marketBasis(read.points, basis));
      if ('lacks' in measure) return this.#show(measure);
      const document = { ...how, name: more.own.name, unit: this.#unit(basis), points: read.points, ...measure };
      const project = await session.ask('project', document, { lane: this.#lane });
      if (this.#asked === asked) this.#show({ project, lacks: undefined, trouble: undefined });
    } catch (error) {
      if (isAborted(error) || this.#asked !== asked) return;
      const [first] = /** @type {any} */ (error).errors ?? [];
      if (first?.path in more.own.lacks) this.#show({ lacks: more.own.lacks[first.path](first.value) });
      else this.#show({ trouble: { kind: 'core', message: first ? `${first.path} ${first.message}` : String(error) } });
    }
  }

  /** What the sizes count, as their column says; undefined where it does not. @param {string} basis */
  #unit(basis) {
    const { shape } = this.#state;
    if (basis !== 'typed') return undefined;
    return shape && !shape.wide ? shape.columns[shape.size]?.slice(0, kLongestUnit) || undefined : undefined;
  }

  /**
   * A basis of the market in question over the years of the reader's figures, as the core is asked for it; the reason
   * where there is none.
   * @param {{ year: number }[]} points
   * @param {string} id
   * @returns {Promise<Measured>}
   */
  async #marketBasis(points, id) {
    const { session, more } = this.#context;
    const [first, last] = [points[0].year, points[points.length - 1].year];
    const { bases } = await session.ask('market', {
      schema: 'bpo-market/1',
      scope: this.#facts.scope,
      region: this.#facts.region,
      year: first,
      until: Math.max(first + 1, last),
    });
    const chosen = /** @type {import('../result.js').Basis[]} */ (bases).find((each) => each.id === id);
    return chosen?.factors?.length
      ? { factors: chosen.factors.map(({ year, factor }) => ({ year, factor })), unit: chosen.unit }
      : { lacks: chosen?.reason ?? more.own.lacks.factors(first) };
  }

  /** @param {Partial<OwnState>} change */
  #show(change) {
    this.#state = { ...this.#state, ...change };
    if (this.isConnected) this.setValue(this.render(this.#facts, this.#context));
  }
}

/** The part of the view with the reader's own figures. */
export const ownData = directive(OwnDirective);
