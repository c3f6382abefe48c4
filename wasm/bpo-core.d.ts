/** The raw module, as `createCore` of build/wasm/bin/bpo-core.mjs makes it. Use the facade in web/src/engine instead. */
export interface BpoCore {
  /** Adds a shard of tables; "" or an error document. */
  load(tables: string): string;
  /** Each takes the text of a document and returns the text of its result or of an error document. */
  roi(document: string): string;
  market(document: string): string;
  claim(document: string): string;
  finance(document: string): string;
  catalogue(document: string): string;
  /** JSON Schema of a document by its short name. */
  schema(name: string): string;
  /** NPV with the input at `path` set to each value, NaN where the model refuses it; or an error document. */
  roiSweep(document: string, path: string, values: Float64Array): Float64Array | string;
}

export interface CoreOptions {
  /** the module's bytes, where there is no address to load them from */
  wasmBinary?: ArrayBuffer | Uint8Array;
  locateFile?: (name: string) => string;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ) => object;
}

export default function createCore(options?: CoreOptions): Promise<BpoCore>;
