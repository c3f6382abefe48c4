import analysesWasm from '../../build/wasm/bin/bpo-analyses.wasm?url';
import decisionWasm from '../../build/wasm/bin/bpo-decision.wasm?url';
import marketWasm from '../../build/wasm/bin/bpo-market.wasm?url';
import placesWasm from '../../build/wasm/bin/bpo-places.wasm?url';
import riskWasm from '../../build/wasm/bin/bpo-risk.wasm?url';
import savingsWasm from '../../build/wasm/bin/bpo-savings.wasm?url';
import seriesWasm from '../../build/wasm/bin/bpo-series.wasm?url';
import workbookWasm from '../../build/wasm/bin/bpo-workbook.wasm?url';
import decisionData from '../../build/web/data/decision.json?url';
import marketData from '../../build/web/data/market.json?url';
import savingsData from '../../build/web/data/savings.json?url';
import { fetched, loadParts } from './engine/load.js';
import { shardOf as shardOfModule } from './engine/modules.js';

/** @import { ModuleName } from './engine/modules.js' */

// Everything lies beside the script, wherever that was loaded from.
const at = (/** @type {string} */ path) => new URL(path, import.meta.url);

const wasm = {
  market: marketWasm,
  series: seriesWasm,
  savings: savingsWasm,
  analyses: analysesWasm,
  workbook: workbookWasm,
  risk: riskWasm,
  places: placesWasm,
  decision: decisionWasm,
};
const data = { market: marketData, savings: savingsData, decision: decisionData };

/** The files a module of the core is made from. @param {ModuleName} name */
export const moduleFiles = (name) => ({ wasmUrl: at(wasm[name]), dataUrls: [at(data[shardOfModule[name]])] });

/** What a module of the core is made from. @param {ModuleName} name */
export const partsOf = (name) => loadParts(moduleFiles(name));

const shards = import.meta.glob('../../build/web/data/**/*.json', { query: '?url', import: 'default', eager: true });

/** The records of a shard that the page itself shows. @param {string} name  "tables/occupations" */
export async function shardOf(name) {
  const path = shards[`../../build/web/data/${name}.json`];
  if (!path) throw new RangeError(`no shard ${name}`);
  return (await fetched(at(path))).json();
}

/** The folder of the files that readers take along: the shards lie in it. The package has none. */
export const filesUrl = import.meta.env.MODE === 'package' ? '' : new URL('.', at(marketData)).href;
