// What docs/faults.md says is what the matrix tests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from './support/table.mjs';

test('docs/faults.md is the matrix (else: node tests/engines/support/table.mjs)', () => {
  const { is, shouldBe } = page();
  assert.equal(is, shouldBe);
});
