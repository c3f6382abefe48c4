/** What every module has. Use the facade in web/src/engine instead of a raw module. */
export interface BpoModule {
  /** Adds a shard of tables; "" or an error document. */
  load(tables: string): string;
  /** Each takes the text of a document and returns the text of its result or of an error document. */
  records(document: string): string;
  /** JSON Schema of a document of this module by its short name. */
  schema(name: string): string;
}

/** The market: `createCore` of build/wasm/bin/bpo-market.mjs makes it, and so on. */
export interface BpoMarket extends BpoModule {
  market(document: string): string;
  growth(document: string): string;
}

/** Single series and claims. */
export interface BpoSeries extends BpoModule {
  /** Also of a line of bulk work, which names no schema. */
  project(document: string): string;
  claim(document: string): string;
}

/** One company's case. */
export interface BpoSavings extends BpoModule {
  roi(document: string): string;
  /** Of the same answer what is looked at while an input is being moved. */
  roiOutline(document: string): string;
  catalogue(document: string): string;
}

/** What can be asked of such a case. */
export interface BpoAnalyses extends BpoModule {
  goal(document: string): string;
  grid(document: string): string;
  flip(document: string): string;
  models(document: string): string;
  compare(document: string): string;
  productivity(document: string): string;
  quote(document: string): string;
  staff(document: string): string;
  finance(document: string): string;
  /** An output of a scenario with the input at `path` set to each value, NaN where the model refuses it; or an error document. */
  roiSweep(document: string, path: string, values: Float64Array, output: string): Float64Array | string;
  /** The same over the usual range of the input: the values, then the output at each of them. */
  roiCurve(document: string, path: string, points: number, output: string): Float64Array | string;
}

/** The futures of a case. */
export interface BpoRisk extends BpoModule {
  /** The whole run at one go. */
  risk(document: string): string;
  /** Past figures of an input as a range. */
  fit(document: string): string;
  Simulation: new (document: string) => Simulation;
}

/** A run that is advanced block by block, here or in several workers; `delete()` when it is done with. */
export interface Simulation {
  /** "" or the error document of a refusal, which leaves a run without blocks */
  error(): string;
  blocks(): number;
  trials(): number;
  /** blocks merged so far */
  merged(): number;
  /** trials of whole rounds from the start, which results are about */
  complete(): number;
  /** numbers kept of a trial: NPV, payback in months or Infinity, bits of what happened */
  columns(): number;
  /** outcomes of some blocks, the same bytes in every worker */
  compute(firstBlock: number, count: number): Float64Array;
  /** puts them in their place, in any order; "" or an error document */
  merge(firstBlock: number, outcomes: Float64Array): string;
  /** computes and merges blocks here */
  advance(firstBlock: number, count: number): string;
  settled(): boolean;
  /** the result over the complete rounds, with or without what drives it */
  result(what: 'figures' | 'drivers'): string;
  trialsCsv(firstTrial: number, count: number): string;
  delete(): void;
}

/** Places for a kind of work. */
export interface BpoPlaces extends BpoModule {
  where(document: string): string;
}

/** With whom and by when. */
export interface BpoDecision extends BpoModule {
  score(document: string): string;
  timeline(document: string): string;
}

/** Such a case as a workbook. */
export interface BpoWorkbook extends BpoModule {
  workbook(document: string): string;
}

/** All of it, for the explorer as one file. */
export interface BpoWhole
  extends BpoMarket,
    BpoSeries,
    BpoSavings,
    BpoAnalyses,
    BpoRisk,
    BpoPlaces,
    BpoDecision,
    BpoWorkbook {}

export interface CoreOptions {
  /** the module's bytes, where there is no address to load them from */
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (name: string) => string;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

/** Each module's glue has this as its default export. */
export type CreateCore<Module extends BpoModule = BpoModule> = (options?: CoreOptions) => Promise<Module>;
