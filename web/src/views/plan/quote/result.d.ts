/** `bpo-quote-result/1` */
export interface QuoteResult {
  currency: string;
  horizon_months: number;
  lines: QuoteLine[];
  items: QuoteItem[];
  totals: Record<Group, Total> & { modelled: { pv: number; first_year: number } };
  notes: string[];
  judgement: string;
}

export type Group = 'quoted' | 'left_out' | 'yours';

export interface Total {
  /** that cost something in the case */
  items: number;
  pv: number;
  first_year: number;
  /** of all that is modelled; null where that is nothing */
  share: number | null;
}

export interface QuoteAmount {
  low: number;
  high: number;
  currency: string;
  unit: string;
  period: string;
  words: string;
}

export interface QuoteLine {
  text: string;
  under?: string;
  kind: 'read' | 'heading' | 'not_understood' | 'other_language';
  language?: string;
  readings: {
    topic: string;
    label: string;
    item: string | null;
    standing: string;
    words: string;
    amount: QuoteAmount | null;
  }[];
  amounts: QuoteAmount[];
}

export interface QuoteItem {
  id: string;
  label: string;
  line: string;
  group: Group;
  standing: string | null;
  contradicted: boolean;
  in_case: boolean;
  pv: number;
  first_year: number;
  named: string[];
  silent: string[];
  lines: number[];
  paths: string[];
}
