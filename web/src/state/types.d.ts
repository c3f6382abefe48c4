/** What views, page and element share. Wire documents are in ../generated/documents.d.ts, made from the core's schemas. */
import type { TemplateResult } from 'lit/html.js';
import type { DocumentName } from '../engine/modules.js';
import type { Options } from '../engine/queue.js';
import type {
  ClaimDocument,
  GrowthDocument,
  MarketDocument,
  RiskDocument,
  RoiDocument,
  ScoreDocument,
  TimelineDocument,
  WhereDocument,
} from '../generated/documents.js';
import type { Answer } from './beside.js';

export type ViewName = 'market' | 'roi' | 'risk' | 'where' | 'plan' | 'guide' | 'data' | 'embed';

/** A document the reader may change; which view shows which stands in kinds.js. */
export type Kind =
  | 'roi'
  | 'analysis'
  | 'risk'
  | 'market'
  | 'claim'
  | 'growth'
  | 'project'
  | 'shown'
  | 'where'
  | 'picked'
  | 'timeline'
  | 'score'
  | 'rfp'
  | 'quote'
  | 'guide'
  | 'data'
  | 'embed';

/** The documents of a session. */
export interface Documents {
  roi: RoiDocument;
  analysis: AnalysisDocument;
  risk: RiskQuestion;
  market: MarketDocument;
  claim: ClaimDocument;
  growth: GrowthDocument;
  project: ProjectDocument;
  shown: ShownDocument;
  where: WhereQuestion;
  picked: PickedDocument;
  timeline: TimelineDocument;
  score: ScoreDocument;
  rfp: RfpDocument;
  quote: QuoteQuestion;
  guide: GuideDocument;
  data: DataDocument;
  embed: EmbedDocument;
}

/** `bpo-project/1`: a series of the catalogue, or one given, and how to project it. */
export interface ProjectDocument {
  schema: 'bpo-project/1';
  name?: string;
  series?: string;
  points?: { year: number; value: number }[];
  horizon?: number;
  method?: string;
  ceiling?: number;
}

/** What the Savings view works out besides its answer. */
export interface AnalysisDocument {
  schema: 'bpo-analysis/1';
  /** the reader's own scenarios; `link`: what differs from the default case, as a link has it after its "?" */
  own?: { name: string; link: string }[];
  /** scenarios of the page that the reader took off, by id */
  without?: string[];
  /** the rows that the bridge between two scenarios runs between, from 0 */
  from?: number;
  to?: number;
  /** which output is to come to which value, by which input */
  goal?: { output?: string; target?: number; input?: string };
  grid?: { output?: string; x?: string; y?: string };
  /** a question of `bpo-staff/1`, as far as it differs from the case */
  staff?: Record<string, Record<string, unknown>>;
  /** inputs of the three teams of `bpo-productivity/1` that differ from the case */
  teams?: Record<string, Record<string, unknown>>;
}

/** `bpo-risk/1` without its case, which is the one of the Savings view. */
export type RiskQuestion = Omit<RiskDocument, 'case'>;

/** `bpo-where/1` whose home and work are those of the Savings view where the reader names none. */
export type WhereQuestion = Omit<WhereDocument, 'home' | 'function'> &
  Partial<Pick<WhereDocument, 'home' | 'function'>>;

/** What the Where view shows besides its answer. */
export interface PickedDocument {
  schema: 'bpo-picked/1';
  /** codes of the places that stand side by side */
  compare?: string[];
  /** column of the table of places, with "-" before it for falling; none: in order of rank */
  sort?: string;
}

/** `bpo-quote/1` without its case, which is the one of the Savings view; without a text nothing is asked. */
export interface QuoteQuestion {
  schema: 'bpo-quote/1';
  text?: string;
}

/** How far a simulation is. */
export interface RunState {
  now: 'running' | 'done' | 'stopped' | 'refused';
  /** that are counted in */
  trials: number;
  of: number;
  /** seconds, at the pace so far */
  left: number | null;
  /** what drives the result, its stress cases and flip points are those of the run before */
  late: boolean;
}

/** What the Market view draws besides its answer. */
export interface ShownDocument {
  schema: 'bpo-shown/1';
  /** a scope drawn beside the one that is asked for, never pooled with it */
  beside?: string;
  /** what is divided into shares, and by what */
  market?: string;
  by?: string;
  /** of the facts on adoption */
  topic?: string;
  /** years between a forecast of the past and what came */
  ahead?: number;
}

/** What is done of the list for a request for proposals. */
export interface RfpDocument {
  schema: 'bpo-rfp/1';
  /** ids of items */
  done?: string[];
}

/** What the Guide shows. */
export interface GuideDocument {
  schema: 'bpo-guide/1';
  /** id of the term that is open, "npv"; all of them without it */
  entry?: string;
  /** words that a term has to hold */
  find?: string;
}

/** What the Embed view makes a snippet of. */
export interface EmbedDocument {
  schema: 'bpo-embed/1';
  /** name of a preset */
  show?: string;
  /** another case than the preset's, as a link has it after its "?" */
  case?: string;
  /** "element", "fitted" (a frame with its script) or "frame" */
  form?: string;
  brand?: string;
  font?: string;
  scheme?: string;
  /** of the column, px */
  width?: number;
}

/** What the Data view shows: which table, which of its rows, in which order. */
export interface DataDocument {
  schema: 'bpo-data/1';
  /** name of a table, "market-estimates"; the list of tables without it */
  table?: string;
  /** id of the row whose card is open */
  record?: string;
  /** words that a row has to hold */
  find?: string;
  /** values that a row has to have, by column */
  where?: Record<string, string | number | boolean>;
  /** a column, with "-" before it for falling */
  sort?: string;
  /** from 1 */
  page?: number;
  columns?: 'all';
}

export type Depth = 'quick' | 'standard' | 'expert';

/** A refusal of the core, in terms of the reader's document. */
export interface BpoErrorItem {
  code: string;
  /** "work.headcount", "option.locations[0].weight"; empty for the whole document */
  path: string;
  message: string;
  value?: string;
  allowed?: string;
}

/** A row of a document's field table ("x-fields" of its schema). */
export interface FieldRow {
  path: string;
  label: string;
  unit: string;
  kind: 'number' | 'integer' | 'choice' | 'code' | 'text' | 'flag' | 'numbers' | 'texts' | 'records';
  allowed: string;
  group: string;
  depth: Depth;
  help: string;
  low?: number;
  high?: number;
  above_low?: boolean;
  usual_low?: number;
  usual_high?: number;
  choices?: string[];
  required?: boolean;
}

/** Where a figure was published, as the core's catalogue names it. */
export interface Source {
  id: string;
  type: string;
  title: string;
  publisher: string;
  year?: number;
  url?: string;
  license: string;
  note?: string;
}

/** `bpo-catalogue-result/1` for the session's home and location. */
export interface CatalogueResult {
  home: string;
  location: string;
  functions: { code: string; label: string; voice: boolean; missing: string[] }[];
  homes: Place[];
  locations: Place[];
  industries: string[];
  counts: Record<string, number>;
}

export interface Place {
  code: string;
  name: string;
  city: string;
  region: string;
  distance: string;
}

/** Something about the address or the engine that the reader should know; its words are the page's. */
export interface Notice {
  code:
    | 'link_from_the_future'
    | 'link_unreadable'
    | 'link_too_long'
    | 'engine_failed'
    | 'browser_too_old'
    | 'table_failed';
  detail?: string;
  /** inputs of the link that were left out */
  left?: string[];
}

export interface ViewEnv {
  /** begins every id of the view: two elements may stand on one page */
  id: string;
  /** px of the container */
  width: number;
  /** BCP 47 */
  locale: string;
  host: 'page' | 'element';
  /** address of the folder with the files to download; beside the page unless said, none where it is empty */
  files?: string;
}

/** The reader's case in one view: documents in, last good results out. */
export interface Session {
  readonly view: ViewName;
  readonly depth: Depth;
  readonly env: ViewEnv;
  /** what the reader asks, defaults included; may be refused by the core */
  readonly documents: Documents;
  /** the last good answers; a document that is refused keeps the one before */
  readonly results: Partial<Record<Kind, any>>;
  /** what is wrong with the documents as they stand; empty when all is well */
  readonly errors: Partial<Record<Kind, BpoErrorItem[]>>;
  /** an answer is being worked out */
  readonly busy: boolean;
  readonly notice: Notice | undefined;
  readonly catalogue: CatalogueResult;

  /** empty until the first answer of the kind */
  fields(kind: Kind): FieldRow[];
  /** A shard of the datasets by name, "tables/occupations"; undefined while it is on its way, with a redrawing when it is there. */
  table(name: string): any;
  /** what a code is called; the code itself where the catalogue does not know it */
  name(list: 'function' | 'location', code: string): string;
  /** a source cited by a result of this session */
  source(id: string): Source | undefined;

  /** Did the reader change it? True where the document at and below `path` differs from the default one. */
  given(path: string, kind?: Kind): boolean;

  /** Sets one value, as a step of the history; `undefined` leaves it out, for the core to fill. `kind` is the view's own unless named. */
  set(path: string, value: unknown, kind?: Kind): void;
  /** Sets several values as one step; `undefined` leaves one out. */
  change(values: Record<string, unknown>, kind?: Kind): void;
  /** Puts an input back to what the default document has, which may be nothing; without a path, the whole document. */
  reset(path?: string, kind?: Kind): void;
  /** As `change`, while a handle is dragged: no step of the history before the next `change`. */
  preview(values: Record<string, unknown>, kind?: Kind): void;
  /** between two steps: a handle is being dragged */
  readonly previewing: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  setDepth(depth: Depth): void;
  /** the folds that the reader opened, by name */
  readonly folds: ReadonlySet<string>;
  setFold(name: string, open: boolean): void;
  /** Answers a document beside the reader's own. Rejects with a BpoError. */
  ask(name: DocumentName, document: object, options?: Options): Promise<any>;
  /**
   * The answer to a document beside the reader's own, as one place of the page shows it: asked for when it is drawn, and
   * drawn again when it is there. The last good one stays until then, and while a handle is being dragged.
   */
  beside(place: string, name: DocumentName, document: object): Answer;
  /** In the same way, the NPV of a case along one of its inputs: over its usual range at so many points, or at these values. */
  curve(place: string, document: object, path: string, at: number | Float64Array): Answer;
  /** the simulation of the case; undefined before the first */
  readonly run: RunState | undefined;
  /** Stops the simulation that is going on; what it has come to stays. */
  stopRun(): void;
  /** Starts it again, as the documents stand. */
  startRun(): void;
  /** Trials of the last simulation as lines of CSV, the names of the columns before the first. */
  trials(first: number, count: number): Promise<string>;
  /** The case as a fragment: "#/roi?v=1&work.headcount=60". */
  link(view?: ViewName): string;
  /** Shows a view, with other documents where some are given. */
  open(view: ViewName, documents?: Partial<Documents>): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** What of a view stands in its compact form. */
export interface Brief {
  top: unknown;
  quick: unknown;
  lead: unknown;
}

/** A view: state in, markup out. */
export interface View {
  id: ViewName;
  title: string;
  question: string;
  /** documents it shows besides the one of its own name */
  also?: Kind[];
  render(session: Session, env: ViewEnv): TemplateResult;
  /** the parts of its compact form; nothing before the first answer. A view without has none. */
  brief?(session: Session, env: ViewEnv): Brief | undefined;
  /** the answer in one plain sentence; empty before the first */
  headline(session: Session): string;
  /** what stands in the page before any script: the sentence, the deck, the key figures, the main figure's finding and table */
  still(session: Session, env: ViewEnv): TemplateResult;
}
