// Sets up what is missing and builds dist/ with the Rust program in tools/build.
//   node tools/build.mjs          build; fails when a part is larger than its budget
//   node tools/build.mjs preview  build, whatever the sizes
//   node tools/build.mjs pseudo   build with the pseudo-locales en-XA and en-XB, into target/pseudo
//   node tools/build.mjs lint     lint the crate as it is compiled for WebAssembly
import { pathToFileURL } from 'node:url';
import { show } from './process.mjs';
import { main, setup } from './setup.mjs';
import { write } from './supply.mjs';

/** How to call the build program: `{ program, args, options }` for the functions of process.mjs. */
export function buildProgram(toolchain, command = 'build') {
  const env = { ...process.env, WASM_CARGO: toolchain.cargo };
  if (toolchain.cargo !== 'cargo') env.WASM_RUSTC = toolchain.rustc;
  return { program: 'cargo', args: ['run', '--locked', '--package=parcelight-build', '--', command], options: { env } };
}

/** Builds, with the output shown. Resolves to the exit code. */
export async function build(toolchain, command) {
  const { program, args, options } = buildProgram(toolchain, command);
  const code = await show(program, args, options);
  if (code === 0 && !['lint', 'pseudo'].includes(command)) write();
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => build((await setup()).toolchain, process.argv[2]));
}
