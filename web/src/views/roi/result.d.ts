/** What `bpo-roi-result/1` holds, as far as the view reads it. Money in `currency`, rates as fractions. */
import type { Input } from '../form/controls.js';

export interface Measures {
  npv: number;
  equivalent_annual_saving: number;
  roi_programme: number | null;
  roi_tei: number | null;
  irr: { value: number | null; reason?: string };
  mirr: number | null;
  npv_risk_adjusted: number;
  nominal_net_benefit: number;
  saving_share: number | null;
  payback_months: number | null;
  discounted_payback_months: number | null;
  pv_benefits: number;
  pv_run: number;
  pv_investment: number;
  pv_baseline: number;
  /** why a measure is null */
  reasons: Record<string, string>;
}

export interface Arithmetic {
  month?: number;
  /** of numbers, + - * / ^ ( ) min max ceil */
  expression: string;
  value: number;
}

export interface Amount {
  value: number;
  share: number | null;
}

export interface LeakStep extends Amount {
  id: string;
  group: string;
  label: string;
}

export interface CostSide {
  total: number;
  lines: { id: string; label: string; present_value: number }[];
}

export interface RoiResult {
  currency: string;
  timing: 'end' | 'mid';
  horizon_months: number;
  verdict: {
    advice: string;
    /** does the figure taken down for caution point the same way */
    clear?: boolean;
    /** a sentence without its full stop */
    reason?: string;
    /** of the spread of the result, as a fraction */
    judged_share?: number;
    indicative?: boolean;
    hybrid?: { share: number; npv: number | null } | null;
  };
  outside_view?: { gate: string; text: string; low: number; high: number } | null;
  /** figures with their formula in words and as a sum */
  figures?: { id: string; label: string; formula: string; arithmetic: Arithmetic }[];
  lines?: { id: string; label: string; formula: string; present_value: number; arithmetic?: Arithmetic }[];
  month_one: { paid_headcount: number; volume: number };
  /** once the move is over; null where no work is done then */
  unit_costs: {
    month: number;
    in_house_per_unit: number | null;
    outsourced_per_unit: number | null;
    in_house_per_fte_year: number | null;
    outsourced_per_fte_year: number | null;
  };
  measures: { end: Measures; mid: Measures };
  break_even: { path: string; value: number | null; current: number }[];
  leak: { rate_card: Amount; steps: LeakStep[]; groups: (Amount & { id: string })[]; left_out: Amount; banked: Amount };
  costs: { in_house: CostSide; outsourced: CostSide };
  cash_flow: {
    values: number[];
    cumulative: number[];
    cumulative_discounted: number[];
    peak_exposure: { value: number; month: number };
  };
  inputs: Input[];
  /** every input with a range, the widest swing first; `npv_zero_at`: where the case neither gains nor loses */
  sensitivity?: { path: string; npv_zero_at: number | null }[];
  /** checks against published experience that the case does not pass */
  gates?: { id: string; path: string; message: string; value: number }[];
  warnings: { path: string; message: string }[];
}
