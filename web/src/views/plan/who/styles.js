import text from '../../../../styles/who.css?inline';
import { dresser } from '../../parts/dress.js';

export const dress = dresser(text);
