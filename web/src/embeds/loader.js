import { followFrames } from './follow.js';

// The script beside a frame: <script async src="https://your-host/embed-loader.js"></script>
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
followFrames(new URL('.', src).href, window);
