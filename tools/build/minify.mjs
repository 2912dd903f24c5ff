// Makes the scripts that esbuild wrote shorter once more, in place: names by how often they stand. tools/build/src/shell.rs calls it.
//   node tools/build/minify.mjs FILE…
import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';

for (const file of process.argv.slice(2)) {
  const { code } = await minify(await readFile(file, 'utf8'), { module: true, ecma: 2022, compress: { passes: 2 } });
  await writeFile(file, code);
}
