/** What `bpo-market-result/1` and `bpo-claim-result/1` hold, as far as the view reads them. Sizes in USD bn, rates as fractions. */
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
  origin: 'user' | 'publishers';
  points: { year: number; value: number; low: number | null; high: number | null }[];
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

export interface Series {
  id: string;
  name: string;
  country: string;
  publisher: string;
  unit: string;
  source: string;
  note?: string;
  multiple: number | null;
  from?: number;
  to?: number;
  points: { year: number; value: number; kind: string }[];
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
  projection: Projection | null;
  projection_reason?: string;
  rates_that_add_up: { consistent: number; checked: number; cannot_tell: number; rows: RateRow[] };
  editions: { publisher: string; points: YearValue[] }[];
  other_scopes: {
    id: string;
    publisher: string;
    scope: string;
    label: string;
    year: number;
    value: number;
    reason: string;
  }[];
  excluded: { id: string; publisher: string; code: string; reason: string }[];
  series: Series[];
  scopes: { id: string; label: string; family: string; counts: string; count: number }[];
  regions: { id: string; label: string; count: number }[];
  warnings: { path: string; message: string }[];
}

export interface Range {
  low: number;
  high: number;
}

export interface ClaimResult {
  start: Range & { year: number };
  end: Range & { year: number };
  implied: Range;
  stated: Range | null;
  verdict: 'consistent' | 'inconsistent' | 'cannot_tell';
  sum: string;
  tolerance: { rule: string };
}
