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

/** What Playwright turns off: of two such switches Chromium takes the last, so its own list is here again. */
const playwrights = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * The pages under the address bar. Each context gets a window, and each window two of these, in processes of their own: half of the
 * processor's time of a short test, for what a headless browser does not show.
 */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** A headless Chromium that asks nobody for updates. */
export async function launch({ args = [], ...options } = {}) {
  const without = `--disable-features=${[...playwrights, ...addressBar].join(',')}`;
  return chromium.launch({ executablePath: await findBrowser(), args: [...quiet, without, ...args], ...options });
}
