/** `bpo-workbook-result/1`: a savings case as the cells of a workbook. */
export interface Cell {
  style?: string;
  /** without "=" */
  formula?: string;
  /** the value, of a formula too where the core has it */
  number?: number | null;
  text?: string;
  flag?: boolean;
}

export interface Allowed {
  cell: string;
  choices?: string[];
  low?: number;
  high?: number;
  above_low?: boolean;
  whole?: boolean;
}

export interface Sheet {
  name: string;
  widths: number[];
  frozen_rows: number;
  frozen_columns: number;
  rows: (Cell | null)[][];
  allowed: Allowed[];
}

export interface Chart {
  sheet: string;
  title: string;
  kind: 'lines' | 'bars';
  categories: string;
  row: number;
  column: number;
  series: { title: string; values: string }[];
}

export interface Book {
  currency: string;
  sheets: Sheet[];
  names: { name: string; refers_to: string }[];
  charts: Chart[];
}
