// Makes the picture of the README from the built page: scripts/start --build-only, then node scripts/picture.mjs
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';

const port = 4179;
const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  await once(server.stdout, 'data'); // it serves once it says where
  const page = await browser.newPage({ viewport: { width: 1280, height: 1210 } });
  await page.goto(`http://localhost:${port}/#/roi`);
  await page.locator('main svg').first().waitFor();
  await page.screenshot({ path: 'web/picture/savings.png' });
} finally {
  await browser.close();
  server.kill();
}
