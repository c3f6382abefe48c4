import type { BpoPlaces, CreateCore } from './bpo-modules.js';

declare const createCore: CreateCore<BpoPlaces>;
export default createCore;
