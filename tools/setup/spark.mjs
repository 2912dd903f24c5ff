// Spark for the test of the distributed fit: Java 17 or newer, and PySpark in an environment of its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answer, collect, root } from '../process.mjs';
import * as apt from './apt.mjs';

/** The version that is tested. */
const version = '4.2.1';
const home = join(root, '.cache', `spark-${version}`);
const python = join(home, 'bin', 'python');

/** What Spark needs: `{ python }`, or `{ missing }`, in words. */
export async function setUpSpark() {
  if (process.platform === 'win32') return { missing: 'Spark is not tested on Windows' };
  if (!hasJava() && apt.mayInstall()) await apt.install(['openjdk-17-jre-headless']);
  if (!hasJava()) return { missing: 'no Java 17 or newer: install a JRE and put java on PATH, or set JAVA_HOME' };
  if (!hasPySpark()) {
    const made = await venv();
    if (made) return { missing: made };
  }
  return { python };
}

function hasJava() {
  const program = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const found = /^(\d+)/.exec(answer(program, ['--version'])?.split(' ')[1] ?? '');
  return found !== null && Number(found[1]) >= 17;
}

function hasPySpark() {
  return existsSync(python) && answer(python, ['-c', 'import pyspark; print(pyspark.__version__)']) === version;
}

/** Makes the environment; what went wrong, if something did. */
async function venv() {
  if (answer('python3', ['-c', 'import venv, ensurepip']) === undefined && apt.mayInstall()) await apt.install(['python3-venv']);
  console.log(`  python3 -m venv, pip install pyspark==${version}`);
  for (const [program, args] of [
    ['python3', ['-m', 'venv', home]],
    [python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `pyspark==${version}`]],
  ]) {
    const { code, output } = await collect(program, args);
    if (code !== 0) return `PySpark cannot be installed: ${output.trim().split('\n').at(-1)}`;
  }
  return undefined;
}
