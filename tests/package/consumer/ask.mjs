// A program of somebody else: it asks one case and one that is refused, and prints what it is told.
import { readFileSync } from 'node:fs';
import { roi } from 'bpo-explorer';

const scenario = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const answer = await roi(scenario);
const wrong = { ...scenario, horizon_months: 7000 };
const refused = await roi(wrong).catch((error) => ({ name: error.name, errors: error.errors }));
console.log(JSON.stringify({ npv: answer.measures.end.npv, refused }));
