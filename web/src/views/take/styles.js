import text from '../../../styles/take.css?inline';
import { dresser } from '../parts/dress.js';

export const dress = dresser(text);
