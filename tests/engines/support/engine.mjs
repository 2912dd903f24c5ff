// The whole matrix in one engine: each fault is a test. Languages are chosen by what the engine knows of them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { mustRun } from '../../../tools/setup/engines.mjs';
import { answers, wanted } from '../../browser/support/languages.mjs';
import { groups } from '../faults/index.mjs';
import { happens } from './fault.mjs';
import { startStage } from './stage.mjs';

/** Registers the tests of an engine: a module of ../driver. */
export async function standsAll(engine) {
  const missing = await engine.missing();
  if (missing && mustRun()) throw new Error(`${engine.name} has to be tested here: ${missing}`);
  describe(engine.name, { skip: missing ?? false }, () => {
    let stage;
    before(async () => {
      stage = await startStage(engine);
    });
    beforeEach(() => stage.reset());
    after(() => stage?.close());
    test('of any tag the catalog, the formats and the direction', async () => {
      await stage.open();
      assert.deepEqual(JSON.parse(await stage.driver.run(answers)), wanted);
    });
    for (const { title, faults } of groups) {
      describe(title, () => {
        for (const fault of faults) {
          test(fault.fault, { todo: fault.todo }, () => {
            stage.expectsLittle = Boolean(fault.todo);
            return (fault.test ?? happens)(stage, fault);
          });
        }
      });
    }
  });
}
