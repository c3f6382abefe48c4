/** What the specs do with a page, the same in every engine. A selector may reach into a shadow root: "bpo-explorer >> input". */
export interface Page {
  readonly engine: string;
  goto(url: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Replaces what stands in an input, by keyboard, and leaves it. */
  fill(selector: string, text: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  text(selector: string): Promise<string>;
  eval<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Comes back when the condition holds; fails with its words when it does not within 20 s. */
  until<A extends unknown[]>(what: string, holds: (...args: A) => unknown, ...args: A): Promise<void>;
  /** "Tab", "Enter", "Escape", "ArrowDown", "ArrowRight", "Space" or a letter, where the focus is. */
  press(key: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  theme(name: 'light' | 'dark'): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  shot(file: string): Promise<void>;
  /** The page on paper, in the engines that print to a file. */
  pdf?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  open(): Promise<Page>;
  close(): Promise<void>;
}
