/** The bundled worker as text: scripts/web/worker-text.mjs. */
declare module 'virtual:bpo-worker' {
  const text: string;
  export default text;
}

declare module '*?url' {
  const url: string;
  export default url;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}
