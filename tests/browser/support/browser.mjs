// Starts the browser of the tests.
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../tools/setup/browser.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium that asks nobody for updates. */
export async function launch({ args = [], ...options } = {}) {
  return chromium.launch({ executablePath: await findBrowser(), args: [...quiet, ...args], ...options });
}
