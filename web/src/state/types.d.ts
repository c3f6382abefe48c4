/** What views, page and element share. Wire documents are in ../generated/documents.d.ts, made from the core's schemas. */
import type { TemplateResult } from 'lit/html.js';
import type { ClaimDocument, GrowthDocument, MarketDocument, RoiDocument } from '../generated/documents.js';

export type ViewName = 'market' | 'roi';

/** A document the reader may change; `claim` and `growth` stand in the market view beside its own. */
export type Kind = 'roi' | 'market' | 'claim' | 'growth';

/** The documents of a session. */
export interface Documents {
  roi: RoiDocument;
  market: MarketDocument;
  claim: ClaimDocument;
  growth: GrowthDocument;
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
  code: 'link_from_the_future' | 'link_unreadable' | 'engine_failed' | 'browser_too_old';
  detail?: string;
}

export interface ViewEnv {
  /** begins every id of the view: two elements may stand on one page */
  id: string;
  /** px of the container */
  width: number;
  /** BCP 47 */
  locale: string;
  host: 'page' | 'element';
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

  fields(kind: Kind): FieldRow[];
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
  setDepth(depth: Depth): void;
  /** Answers a document beside the reader's own. Rejects with a BpoError. */
  ask(kind: Kind | 'catalogue', document: object): Promise<any>;
  /** The case as a fragment: "#/roi?v=1&work.headcount=60". */
  link(view?: ViewName): string;
  subscribe(listener: () => void): () => void;
}

/** A view: state in, markup out. */
export interface View {
  id: ViewName;
  title: string;
  question: string;
  /** documents it shows besides the one of its own name */
  also?: Kind[];
  render(session: Session, env: ViewEnv): TemplateResult;
  /** the answer in one plain sentence; empty before the first */
  headline(session: Session): string;
  /** what stands in the page before any script: the sentence, the deck, the key figures, the main figure's finding and table */
  still(session: Session, env: ViewEnv): TemplateResult;
}
