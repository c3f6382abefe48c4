import type { BpoAnalyses, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoAnalyses>;
export default createCore;
