// Firefox, by WebDriver BiDi, which it speaks itself.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bidi from 'selenium-webdriver/bidi/index.js';
import { findFirefox } from '../../../tools/setup/engines.mjs';
import { ended, heard } from '../support/program.mjs';

export const name = 'Firefox';

export const missing = () => findFirefox().missing;

/** It asks nobody for anything, and closes in time. */
const preferences = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export async function start() {
  const profile = mkdtempSync(join(tmpdir(), 'parcelight-firefox-'));
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(findFirefox().path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [, address] = await heard(firefox, firefox.stderr, /WebDriver BiDi listening on (\S+)/);
  const connection = new (bidi.default ?? bidi)(`${address}/session`);
  const send = async (method, params = {}) => {
    const { type, result, message } = await connection.send({ method, params });
    if (type === 'error') throw new Error(message);
    return result;
  };
  const { capabilities } = await send('session.new', { capabilities: {} });
  const { contexts: [{ context }] } = await send('browsingContext.getTree');
  const told = [];
  connection.on('log.entryAdded', ({ type, text }) => {
    // What the browser itself refuses is reported here too: that is no exception.
    if (type === 'javascript' && /^(uncaught exception|\w*Error)\b/.test(text)) told.push(text);
  });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    version: capabilities.browserVersion,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (script) => {
      const { result, exceptionDetails } = await send('script.evaluate', { expression: script, awaitPromise: true, target: { context } });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    offline: (is) => send('emulation.setNetworkConditions', { networkConditions: is ? { type: 'offline' } : null, contexts: [context] }),
    exceptions: () => told.splice(0),
    close: async () => {
      await send('browser.close');
      await ended(firefox);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
