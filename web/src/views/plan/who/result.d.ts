/** `bpo-score-result/1`. */
export interface ScoreResult {
  criteria: Criterion[];
  candidates: Candidate[];
  winner: string | null;
  runner_up: string | null;
  sampling: {
    weighting: 'near' | 'ordered' | 'any';
    within: number;
    exact: boolean;
    draws: number;
    error: number;
  } | null;
  notes: string[];
}

export interface Criterion {
  id: string;
  label: string;
  unit: string;
  /** with sum 1 */
  weight: number;
  worst: number;
  best: number;
  default: boolean;
  holds: { from: number; to: number; below: string | null; above: string | null } | null;
}

export interface Mark {
  criterion: string;
  value: number | null;
  low: number | null;
  high: number | null;
  worth: number;
  part: number;
  note: string;
}

/** One that is excluded has no figures. */
export interface Candidate {
  name: string;
  excluded: boolean;
  fails: string[];
  missing: string[];
  values: Mark[];
  rank?: number;
  score?: number;
  score_low?: number;
  score_high?: number;
  first?: number;
  acceptability?: number[];
  central_weights?: number[] | null;
  confidence?: number | null;
  beats?: (number | null)[];
}

/** A candidate that is ranked. */
export type Standing = Candidate & {
  rank: number;
  score: number;
  score_low: number;
  score_high: number;
  first: number;
  acceptability: number[];
};
