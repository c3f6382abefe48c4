/** A call of a module's function by name. */
export interface Call {
  name: string;
  args: (string | number | Float64Array)[];
}

export type Answer = string | number | boolean | Float64Array;

/** What an instance is made from. */
export interface Parts {
  module: WebAssembly.Module;
  tables: readonly string[];
}

export type ToWorker = { start: Parts } | { id: number; call: Call };
export type FromWorker = { ready: true } | { id: number; answer: Answer } | { id: number | undefined; fault: string };

/** Where calls are run, one at a time. */
export interface Seat {
  readonly kind: 'worker' | 'slices';
  /** Rejects with an EngineFault when the instance broke; it is then of no more use. */
  run(call: Call): Promise<Answer>;
  end(): void;
}
