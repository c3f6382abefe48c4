import style from '../../styles/index.css?inline';
import { start } from '../page/index.js';
import { partsOf } from './data.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [sheet];
document.querySelector('style')?.remove(); // it kept the page from being shown

start(partsOf);
