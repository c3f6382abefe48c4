import type { BpoRisk, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoRisk>;
export default createCore;
