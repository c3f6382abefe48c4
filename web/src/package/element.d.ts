/** `<bpo-explorer>`: what its attributes, events, parts and custom properties mean stands in custom-elements.json. */
export declare class BpoExplorer extends HTMLElement {
  view: string;
  preset: string;
  case: string;
  size: string;
  depth: string;
  brand: string;
  font: string;
  scheme: string;
  locale: string;
  /** The case as a fragment for the explorer's own page: "#/roi?v=1&work.headcount=60"; empty before the first answer. */
  readonly link: string;
  /** The last good answers by document, a copy; empty before the first. */
  readonly results: Record<string, object>;
}

declare global {
  interface HTMLElementTagNameMap {
    'bpo-explorer': BpoExplorer;
  }
}
