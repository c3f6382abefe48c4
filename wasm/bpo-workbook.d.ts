import type { BpoWorkbook, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoWorkbook>;
export default createCore;
