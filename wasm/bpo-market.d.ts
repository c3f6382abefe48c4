import type { BpoMarket, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoMarket>;
export default createCore;
