// The distributed fit: the same statements on a Spark of two executors, each a process of its own, give the table of one machine.
//   node --test tools/lanes-fit/spark/same.test.mjs
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { collect } from '../../process.mjs';
import { setUpSpark } from '../../setup/spark.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const workspace = join(here, '..');
const asOf = '2026-06-01';

async function run(program, args, options) {
  const { code, output } = await collect(program, args, options);
  assert.equal(code, 0, output);
  return output;
}

test('Spark gives the same counters, and leaves out the same', async (context) => {
  const { python, missing } = await setUpSpark();
  if (missing) return context.skip(missing);
  const folder = mkdtempSync(join(tmpdir(), 'lanes-fit-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const [events, tables, counters, report] = ['events.csv', 'tables', 'counters.parquet', 'report.txt'].map((name) => join(folder, name));
  await run('cargo', ['build', '--locked'], { cwd: workspace });
  const fit = (args) => run(join(workspace, 'target', 'debug', 'parcelight-lanes-fit'), args);
  await fit(['generate', '30000', events]);
  await fit(['tables', tables, '--from', '2025-09-01', '--to', '2026-12-31', '--countries', 'BR,CN,DE,FR,JP,KZ,SA,TH,TR,US']);
  writeFileSync(report, await fit([events, '--output', counters, '--as-of', asOf]));

  const settings = {
    // Two executors, each a process with a core and a gigabyte.
    'spark.master': 'local-cluster[2,1,1024]',
    // No work before both are there.
    'spark.scheduler.minRegisteredResourcesRatio': '1.0',
    'spark.scheduler.maxRegisteredResourcesWaitingTime': '120s',
    'spark.sql.shuffle.partitions': '4',
    'spark.sql.files.maxPartitionBytes': '524288',
    'spark.ui.enabled': 'false',
    'spark.driver.host': '127.0.0.1',
    'spark.local.dir': folder,
    'spark.log.level': 'ERROR',
  };
  const submit = Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]).concat('pyspark-shell');
  const env = { ...process.env, PYSPARK_SUBMIT_ARGS: submit.join(' '), PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' };
  delete env.SPARK_HOME;
  const args = [join(here, 'same.py'), events, counters, '--report', report, '--tables', tables, '--as-of', asOf];
  const told = await run(python, args, { cwd: folder, env });
  assert.match(told, /^2 executors, \d{4,} counters/m);
  context.diagnostic(/^2 executors.*$/m.exec(told)[0]);
});
