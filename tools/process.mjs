// Runs other programs: with their output shown as it comes, or collected.
import { spawn, spawnSync } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a program prints when it ends well, without the last line break; undefined when it fails or is not there. */
export function answer(program, args = [], options = {}) {
  const done = spawnSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], ...options });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

/** Runs a program and shows its output as it comes. Resolves to its exit code: 127 when it is not there. */
export function show(program, args = [], options = {}) {
  return ended(spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }));
}

/** Runs a program and collects what it prints: `{ code, output }`. With a `niceness` it gives way to others, and so does what it starts. */
export async function collect(program, args = [], { niceness, ...options } = {}) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  if (niceness && child.pid) setPriority(child.pid, niceness);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  const code = await ended(child);
  return { code, output: code === 127 && output === '' ? `${program} was not found on this machine.\n` : output };
}

function ended(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
