/** What the results of `bpo-market/1`, `bpo-claim/1` and `bpo-project/1` hold, as far as the view reads them. Sizes in USD bn, rates as fractions. */
import type { Input } from '../form/controls.js';

export interface Estimate {
  id: string;
  publisher: string;
  attribution?: string;
  title: string;
  published?: string;
  source: string;
  kind: string;
  confidence: string;
  quote: string;
  note?: string;
}

export interface Figure extends Estimate {
  value: number;
  how: 'published' | 'rolled';
  stated_year?: number;
  formula?: string;
  copy_of?: string;
}

export interface YearValue {
  year: number;
  value: number;
}

/** Half, four fifths and nineteen twentieths of the outcomes. */
export interface Fan {
  lo50: number;
  hi50: number;
  lo80: number;
  hi80: number;
  lo95: number;
  hi95: number;
}

export interface MarketPath extends Estimate {
  label: string;
  growth: number | null;
  in_pool: boolean;
  points: YearValue[];
}

export interface Projection {
  rate: number;
  rate_low: number | null;
  rate_high: number | null;
  origin: string;
  points: (YearValue & { low: number | null; high: number | null } & Partial<Fan>)[];
  value: number;
  doubling_years: number | null;
  formula: string;
}

export interface RateRow {
  id: string;
  publisher: string;
  stated_low: number;
  stated_high: number;
  implied: number;
  verdict: 'consistent' | 'inconsistent' | 'cannot_tell';
  reason: string;
}

export interface Method {
  id: string;
  label: string;
  why: string;
  formula: string;
  /** of the publishers in a blend */
  lambda?: number;
  options: { id: string; label: string; available: boolean; reason?: string }[];
}

export interface Lever {
  id: string;
  label: string;
  value: number;
  unit: string;
  kind: 'fact' | 'judgement';
  facts?: string[];
  note?: string;
  factor: number;
  /** what it does to the size of the last year, USD bn */
  change: number;
}

export interface Scenario {
  id: 'base' | 'bull' | 'bear';
  value: number;
  points: YearValue[];
  levers: Lever[];
}

export interface Basis {
  id: 'absolute' | 'share' | 'indexed' | 'real' | 'per_head';
  label: string;
  unit: string;
  value: number | null;
  reason?: string;
  formula?: string;
  facts?: string[];
  assumption?: string;
  factors: { year: number; factor: number }[];
}

export interface OtherScope extends Estimate, YearValue {
  scope: string;
  label: string;
  reason: string;
}

export interface Excluded {
  id: string;
  publisher: string;
  code: string;
  reason: string;
}

export interface LeftOut {
  id: string;
  publisher: string;
  year_mean: number;
  year_change: number;
  until_mean: number | null;
  until_change: number | null;
  reason?: string;
}

export interface Score {
  publisher: string;
  rated: boolean;
  count: number;
  mean_error: number | null;
  rmse: number | null;
  bias: number | null;
  reason?: string;
  pairs: { id: string; later: string; year: number; projected: number; found: number; error: number }[];
}

export interface MarketResult {
  inputs: Input[];
  pooled: {
    year: number;
    median: number | null;
    low: number | null;
    high: number | null;
    spread: number | null;
    count: number;
    reason?: string;
    figures: Figure[];
  };
  years: { year: number; publishers: number }[];
  paths: MarketPath[];
  combined: { formula: string; constants: { id: string; label: string; value: number }[] } | null;
  combined_reason?: string;
  projection: Projection | null;
  projection_reason?: string;
  method: Method;
  history?: { name: string; growth_only?: boolean; points: YearValue[] } | null;
  scenarios: Scenario[];
  scenario: Scenario['id'];
  basis: Basis['id'];
  bases: Basis[];
  leave_one_out: LeftOut[];
  scoreboard: Score[];
  rates_that_add_up: { consistent: number; checked: number; cannot_tell: number; rows: RateRow[] };
  breakdowns?: { dimension: string; publisher: string; year?: number; ids: string[] }[];
  editions: { publisher: string; points: (Estimate & YearValue)[] }[];
  other_scopes: OtherScope[];
  excluded: Excluded[];
  scopes: { id: string; label: string; family: string; counts: string; count: number }[];
  regions: { id: string; label: string; count: number }[];
  warnings: { path: string; message: string }[];
}

export interface Range {
  low: number;
  high: number;
}

/** A piece of a pasted sentence and what it was read as; offsets in UTF-16 units, `end` exclusive. */
export interface Reading {
  kind: 'size' | 'year' | 'period' | 'rate' | 'scope' | 'region';
  begin: number;
  end: number;
  text: string;
  role: 'start' | 'end' | 'stated' | 'period' | 'scope' | 'region' | 'unused';
}

export interface NearFigure {
  id: string;
  publisher: string;
  scope: string;
  region: string;
  how: string;
  points: (YearValue & { difference: number })[];
  source: string;
  confidence: string;
}

export interface NearSeries {
  id: string;
  name: string;
  publisher: string;
  points: NearFigure['points'];
  source: string;
}

export interface ClaimResult {
  start: (Range & { year: number }) | null;
  end: (Range & { year: number }) | null;
  implied: Range | null;
  stated: Range | null;
  verdict: 'consistent' | 'inconsistent' | 'cannot_tell';
  sum: string;
  tolerance: { rule: string };
  readings?: Reading[];
  missing?: string[];
  nearest: NearFigure[];
  nearest_series: NearSeries[];
}

export interface BacktestRow {
  origin: number;
  year: number;
  forecast: number;
  lo80: number;
  hi80: number;
  lo95: number;
  hi95: number;
  actual: number;
}

export interface Backtest {
  rows: BacktestRow[];
  coverage80: number;
  coverage95: number;
  mape: number;
  naive_mape: number;
  count: number;
  reason?: string;
}

export interface GrowthCurve {
  id: string;
  label: string;
  reason?: string;
  parameters?: { id: string; label: string; value: number; standard_error: number | null }[];
  saturation?: { low: number | null; high: number | null; identified: boolean; reason?: string };
  points?: YearValue[];
}

export interface ProjectResult {
  name: string;
  unit: string;
  /** how the sizes were made of those given; absent where they are as given */
  basis?: string;
  source?: string;
  history: (YearValue & { kind?: string; note?: string })[];
  /** what its publisher projects itself */
  aims?: (YearValue & { note?: string })[];
  /** over the history */
  change: { from: number; to: number; multiple: number; rate: number } | null;
  gaps: number[];
  method: { id: string; label: string; why: string; formula: string };
  points: ({ year: number; mean: number } & Fan)[];
  curves: GrowthCurve[];
  backtest: Backtest | { reason: string };
  warnings: { path: string; message: string }[];
}
