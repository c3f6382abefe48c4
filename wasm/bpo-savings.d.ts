import type { BpoSavings, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoSavings>;
export default createCore;
