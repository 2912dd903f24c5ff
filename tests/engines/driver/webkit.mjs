// WebKitGTK's MiniBrowser on a display of its own, by WebDriver.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findWebKit } from '../../../tools/setup/engines.mjs';
import { ended, heard } from '../support/program.mjs';

export const name = 'WebKit';

export const missing = () => findWebKit().missing;

export async function start() {
  const found = findWebKit();
  // It takes the next display that is free, and tells which.
  const screen = spawn(found.display, ['-displayfd', '3', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [, display] = await heard(screen, screen.stdio[3], /(\d+)\n/);
  const port = await freePort();
  const service = spawn(found.driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: `:${display}` }, stdio: 'ignore' });
  const server = `http://127.0.0.1:${port}`;
  await answers(`${server}/status`, service);
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } };
  const browser = await new Builder().usingServer(server).withCapabilities(new Capabilities(wanted)).build();
  // It is the page's own timers that tell how long a script takes, and they run fast.
  await browser.manage().setTimeouts({ script: 600_000 });
  const about = await browser.getCapabilities();
  return {
    version: about.get('browserVersion'),
    open: (address) => browser.get(address),
    run: (script) => browser.executeScript(`return ${script}`),
    // It can be told nothing about the network: the page pretends, and the server refuses.
    offline: undefined,
    // Exceptions are not reported: the page's own list has them.
    exceptions: () => [],
    close: async () => {
      await browser.quit();
      for (const program of [service, screen]) {
        program.kill();
        await ended(program);
      }
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until the address answers. */
async function answers(address, program) {
  while (!(await fetch(address).catch(() => undefined))) {
    if (program.exitCode !== null) throw new Error(`${program.spawnfile} ended with ${program.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
