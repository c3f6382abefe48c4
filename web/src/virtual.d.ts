/** The bundled worker of a module as text: scripts/web/worker-text.mjs. */
declare module 'virtual:bpo-worker/*' {
  const text: string;
  export default text;
}

declare module '*?url' {
  const url: string;
  export default url;
}

declare module '*?raw' {
  const text: string;
  export default text;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Vite's: the files a pattern finds at build time. */
  glob(pattern: string, options: { query: '?url'; import: 'default'; eager: true }): Record<string, string>;
  /** Vite's: what is being built. */
  readonly env: { readonly MODE: string };
}

declare module 'world-atlas/land-110m.json' {
  const land: import('topojson-specification').Topology;
  export default land;
}
