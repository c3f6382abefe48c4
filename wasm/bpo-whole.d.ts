import type { BpoWhole, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoWhole>;
export default createCore;
