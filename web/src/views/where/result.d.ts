/** What the core answers to `bpo-where/1`. */
export interface Cited {
  id: string;
  source: string;
  year: number | null;
}

export interface PlaceFigure {
  value: number | null;
  low: number | null;
  high: number | null;
  basis: string;
  stands_in: boolean;
  records: Cited[];
}

export interface CriterionValue extends PlaceFigure {
  criterion: string;
  /** 0 to 1 */
  worth: number;
  worth_low: number;
  worth_high: number;
  /** weight x worth */
  part: number;
}

export interface Criterion {
  id: string;
  label: string;
  unit: string;
  weight: number;
  worst: number | null;
  best: number | null;
  basis: string;
  default: boolean;
  holds: { from: number; to: number; below: string | null; above: string | null } | null;
}

export interface Place {
  code: string;
  name: string;
  city: string;
  region: string;
  lat: number;
  lon: number;
  distance: 'onshore' | 'nearshore' | 'offshore';
  kilometres: number;
  ahead_hours: { january: number; july: number };
  time_zone: string;
  languages: string;
  same_language: boolean;
  excluded: boolean;
  fails: string[];
  overlap: { mean: number; least: number; most: number; january: number; july: number } | null;
  cost: Record<'pay' | 'on_costs' | 'overhead' | 'total', PlaceFigure>;
  rate: {
    low: number;
    high: number;
    function: string;
    of: string;
    year: number | null;
    confidence: string;
    record: string;
    source: string;
  } | null;
  attrition: {
    value: number;
    low: number;
    high: number;
    of: string;
    year: number | null;
    record: string;
    source: string;
  } | null;
  values: CriterionValue[];
  missing: string[];
  /** absent, as all below, where the place is excluded */
  rank?: number;
  score?: number;
  first?: number;
  acceptability?: number[];
  central_weights?: number[] | null;
  confidence?: number | null;
  /** one for each place, null for itself and those excluded */
  beats?: (number | null)[];
}

/** A place that is not left out. */
export type Ranked = Place & Required<Pick<Place, 'rank' | 'score' | 'first' | 'acceptability' | 'beats'>>;

export interface Hours {
  /** minutes from midnight */
  from: number;
  to: number;
}

export interface WhereResult {
  home: string;
  at_home: { name: string; city: string; lat: number; lon: number; cost: PlaceFigure };
  home_hours: Hours;
  place_hours: Hours;
  function: string;
  language: string;
  rule: string;
  criteria: Criterion[];
  places: Place[];
  winner: string | null;
  runner_up: string | null;
  sampling: { weighting: 'near' | 'ordered' | 'any'; within: number; exact: boolean; draws: number; error: number };
  mix: { parts: { place: string; share: number }[]; cost: PlaceFigure; shared_minutes: number | null } | null;
  choices: {
    functions: { code: string; label: string }[];
    places: { code: string; name: string; region: string }[];
  };
  notes: string[];
}
