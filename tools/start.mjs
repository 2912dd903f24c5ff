// Sets up, builds, and serves the demo until it is stopped.
//   node tools/start.mjs --pseudo   with the pseudo-locales en-XA and en-XB among the languages of the playground
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, show } from './process.mjs';
import { main, setup } from './setup.mjs';

await main(async () => {
  const { toolchain } = await setup();
  const code = await build(toolchain, process.argv.includes('--pseudo') ? 'pseudo' : 'preview');
  if (code !== 0) return code;
  // Ctrl-C goes to the server as well; this process stays until the server has ended.
  process.on('SIGINT', () => {});
  return show(process.execPath, [join(root, 'www/demo/server.mjs'), ...process.argv.slice(2)]);
});
