/** The index of the datasets and their tables, as scripts/datasets/shards.mjs writes them. */
import type { Reference } from '../../format/citation.js';

export type Row = { id: string; source?: string } & Record<string, any>;

/** How many rows of each kind, or of each confidence. */
export type Counts = Record<string, number>;

/** A column of a table. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'year' | 'boolean' | 'array' | 'object';
  title: string;
  unit?: string;
  description: string;
  /** rows by value, where there are few values */
  values?: Counts;
  /** the table that its values are ids of */
  refers?: string;
}

export interface TableEntry {
  name: string;
  title: string;
  description: string;
  fields: Field[];
  rows: number;
  /** distinct sources cited; absent where none are */
  sources?: number;
  /** distinct countries; absent where its rows are not about countries */
  countries?: number;
  /** absent where its rows have no years */
  years?: { first: number; last: number };
  /** empty where its rows are no figures */
  kind: Counts;
  confidence: Counts;
  /** rows by the use that is made of their sources: "open data", "official statistics", "cited fact", "own work" */
  use: Counts;
}

export interface Index {
  package: {
    name: string;
    title: string;
    description: string;
    version: string;
    /** ISO 8601 */
    created: string;
    licenses: { name: string; path?: string; title?: string }[];
  };
  tables: TableEntry[];
}

/** A record of the table of sources: CSL-JSON with the terms it is used on. */
export type SourceRow = Reference & { publisher: string; license: string; use?: string };

/** A table with the sources it cites. */
export interface Table {
  entry: TableEntry;
  rows: Row[];
  sources: Map<string, SourceRow>;
}

/** What is another than in the release before. */
export interface Changes {
  version: string;
  date: string;
  since: { version: string; date: string };
  tables: TableChanges[];
}

export interface TableChanges {
  name: string;
  isNew: boolean;
  /** ids */
  added: string[];
  removed: Row[];
  changed: { id: string; fields: { field: string; old?: unknown; new?: unknown }[] }[];
}
