/** What `bpo-risk-result/1` holds, as far as the view reads it. Money in `currency`, shares as fractions. */

export interface Labelled {
  path: string;
  label: string;
}

export interface RangedInput extends Labelled {
  unit: string;
  low: number;
  mode: number;
  high: number;
  distribution: string;
  kind: string;
  /** given: by the reader, in the case or here */
  origin: 'given' | 'published';
  judged: boolean;
  sources?: string[];
  confidence?: string;
  density: { x: number[]; y: number[] };
}

export interface Held extends Labelled {
  swing: number;
  low: number;
  high: number;
}

export interface Correlation {
  first: string;
  second: string;
  rank: number;
  used: number;
  judged?: boolean;
}

export interface Chance {
  id: string;
  label: string;
  /** in the case, "risk.events[0]" */
  path?: string;
  probability: number | null;
  per: string;
  /** of the whole move, where its length is drawn */
  months?: { low: number; mode: number; high: number };
  cost?: number | null;
  count: number;
  sources?: string[];
}

export interface Share {
  count: number;
  of: number;
  share: number;
  error: number;
  out_of_twenty: number;
}

export interface Swing extends Labelled {
  unit: string;
  low: number;
  high: number;
  npv_low: number;
  npv_high: number;
  swing: number;
  npv_zero_at: number | null;
}

export interface VarianceShare extends Labelled {
  first: number;
  first_low: number;
  first_high: number;
  total: number;
  total_low: number;
  total_high: number;
}

export interface Drivers {
  tornado: Swing[];
  /** the outcome that the swings start from; that of the mode case where it is left out */
  tornado_base?: number;
  variance: { evaluations: number; inputs: VarianceShare[] };
  ranks: (Labelled & { rank_correlation: number; share: number })[];
  information: { evpi: number; inputs: (Labelled & { value: number; judged?: boolean })[] };
}

export interface Stress {
  id: string;
  label?: string;
  npv: number;
  change: number;
  changes: { path?: string; label?: string; unit?: string; from?: number; to?: number; note?: string }[];
  sources?: string[];
}

export interface RiskResult {
  currency: string;
  /** what a rate is for */
  pricing: string;
  horizon_months: number;
  trials: number;
  asked: number;
  seed: number;
  sampling: string;
  settled: boolean;
  partial: boolean;
  inputs: RangedInput[];
  held: Held[];
  correlations: Correlation[];
  chances: Chance[];
  npv: {
    mode_case: number;
    mean: number;
    mean_error: number;
    p10: number;
    p50: number;
    p50_error: number;
    p90: number;
    least: number;
    most: number;
    optimism_gap: number;
    shortfall: { share: number; value: number; error: number };
  };
  positive: Share;
  payback: { within_term: Share; by_month: { month: number[]; share: number[] } };
  dots: number[];
  histogram: { low: number; width: number; counts: number[]; below: number; above: number };
  exceedance: { value: number[]; share: number[] };
  decision: { choice: string; loss_of_choice: number; loss_of_other: number; evpi: number };
  warnings: { path: string; message: string }[];
  drivers?: Drivers;
  stress?: Stress[];
}
