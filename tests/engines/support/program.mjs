// Programs that run beside the tests.

/** Waits until a program says something, and resolves to the match; rejects with what it said when it ends before. */
export function heard(program, stream, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (part) => {
      text += part;
      const match = pattern.exec(text);
      if (match) resolve(match);
    });
    program.on('error', reject);
    program.on('exit', (code) => reject(new Error(`${program.spawnfile} ended with ${code}: ${text}`)));
  });
}

/** Waits until a program has ended. */
export function ended(program) {
  if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => program.on('exit', resolve));
}
