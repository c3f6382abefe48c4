// A page of somebody else: a figure from the core, and the element below it.
import { roi } from 'bpo-explorer';
import 'bpo-explorer/element';

const scenario = await (await fetch('/e1.json')).json();
document.body.append(document.createElement('bpo-explorer'));
document.body.dataset.npv = String((await roi(scenario)).measures.end.npv);
