import type { BpoSeries, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoSeries>;
export default createCore;
