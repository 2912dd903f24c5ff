// Sets up, builds, and serves the demo until it is stopped.
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, show } from './process.mjs';
import { main, setup } from './setup.mjs';

await main(async () => {
  const { toolchain } = await setup();
  const code = await build(toolchain, 'preview');
  if (code !== 0) return code;
  // Ctrl-C goes to the server as well; this process stays until the server has ended.
  process.on('SIGINT', () => {});
  return show(process.execPath, [join(root, 'www/demo/server.mjs'), ...process.argv.slice(2)]);
});
