// Chromium, as the other browser tests drive it.
import { findBrowser } from '../../../tools/setup/browser.mjs';
import { launch } from '../../browser/support/browser.mjs';

export const name = 'Chromium';

export async function missing() {
  return (await findBrowser()) ? undefined : 'no Chromium';
}

export async function start() {
  const browser = await launch();
  const context = await browser.newContext();
  const page = await context.newPage();
  const told = [];
  page.on('pageerror', (error) => told.push(String(error)));
  return {
    version: browser.version(),
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    run: (script) => page.evaluate(script),
    offline: (is) => context.setOffline(is),
    exceptions: () => told.splice(0),
    close: () => browser.close(),
  };
}
