import type { BpoDecision, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoDecision>;
export default createCore;
