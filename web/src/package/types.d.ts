import type {
  CatalogueDocument,
  ClaimDocument,
  CompareDocument,
  FinanceDocument,
  FitDocument,
  FlipDocument,
  GoalDocument,
  GridDocument,
  GrowthDocument,
  MarketDocument,
  ModelsDocument,
  ProductivityDocument,
  ProjectDocument,
  QuoteDocument,
  RiskDocument,
  RoiDocument,
  ScoreDocument,
  StaffDocument,
  TimelineDocument,
  WhereDocument,
  WorkbookDocument,
} from '../generated/documents.js';

export type * from '../generated/documents.js';

/** A result document: `schema` says of which kind and version, `bpo-roi-result/1` and so on. */
export interface Answer {
  readonly schema: string;
  // Results have no schema of their own: their members are those the command line prints.
  readonly [member: string]: any;
}

/** One thing that is wrong with a document. */
export interface Refusal {
  readonly code: string;
  /** The field: "option.locations[0].rate"; empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
  /** What stood there. */
  readonly value?: string;
  /** What may stand there, such as a range or a list. */
  readonly allowed?: string;
}

/** A document was refused: everything that is wrong with it, at once. */
export declare class BpoError extends Error {
  readonly errors: readonly Refusal[];
}

/** The module itself broke, for want of memory. The next call starts another. */
export declare class EngineFault extends Error {}

type Asked<Document> = (document: Document) => Promise<Answer>;

/** What outsourcing would do for one company. */
export declare const roi: Asked<RoiDocument>;
/** Which value of an input brings a figure to a target. */
export declare const goal: Asked<GoalDocument>;
/** A figure over two inputs, and where it is zero. */
export declare const grid: Asked<GridDocument>;
/** How far each input may move before the verdict turns. */
export declare const flip: Asked<FlipDocument>;
/** One case under every sourcing model. */
export declare const models: Asked<ModelsDocument>;
/** Cases side by side, and why they differ. */
export declare const compare: Asked<CompareDocument>;
/** What a paid hour turns out: in-house today, improved, at the provider. */
export declare const productivity: Asked<ProductivityDocument>;
/** Which cost lines a provider's quote leaves out, and what they are worth. */
export declare const quote: Asked<QuoteDocument>;
/** How many people answer so many contacts so soon. */
export declare const staff: Asked<StaffDocument>;
/** Measures of a series of cash flows. */
export declare const finance: Asked<FinanceDocument>;
/** A savings case as sheets of live formulas. */
export declare const workbook: Asked<WorkbookDocument>;
/** How sure a case is: its futures, and what drives them. A hundred thousand of them take a second or two where they are called. */
export declare const risk: Asked<RiskDocument>;
/** A range read from past figures. */
export declare const fit: Asked<FitDocument>;
/** Which places suit a kind of work, and how firmly the first one stands. */
export declare const where: Asked<WhereDocument>;
/** Candidates over criteria and weights, and how firmly the first one stands. */
export declare const score: Asked<ScoreDocument>;
/** When the work goes live, and what a delay costs. */
export declare const timeline: Asked<TimelineDocument>;
/** How big the market is, who says so, where it is going. */
export declare const market: Asked<MarketDocument>;
/** How a yearly series goes on, with intervals. */
export declare const project: Asked<ProjectDocument>;
/** Whether two sizes and a growth rate fit together. */
export declare const claim: Asked<ClaimDocument>;
/** The fourth of start, end, years and rate. */
export declare const growth: Asked<GrowthDocument>;
/** What can be chosen: functions, places, sourcing models, and the rest. */
export declare const catalogue: Asked<CatalogueDocument>;

export type DocumentName =
  | 'roi'
  | 'goal'
  | 'grid'
  | 'flip'
  | 'models'
  | 'compare'
  | 'productivity'
  | 'quote'
  | 'staff'
  | 'finance'
  | 'workbook'
  | 'risk'
  | 'fit'
  | 'where'
  | 'score'
  | 'timeline'
  | 'market'
  | 'project'
  | 'claim'
  | 'growth'
  | 'catalogue';

/** The JSON Schema of what a function takes: every field with its unit, range and default. */
export declare function schema(name: DocumentName): Promise<Answer>;
