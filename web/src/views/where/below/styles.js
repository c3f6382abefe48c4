import text from '../../../../styles/where.css?inline';
import { dresser } from '../../parts/dress.js';

export const dress = dresser(text);
