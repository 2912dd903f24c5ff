// A bill of materials in CycloneDX 1.5: every crate and package of the lock files, with its digest; what is shipped, and what is a tool.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.mjs';
import { crates, packages } from './parts.mjs';

/** The document, the same for the same lock files: no time, no random number. `files` are those of the manifest of dist/. */
export function sbom(files = {}) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const list = crates();
  const libraries = list.filter(({ isOurs }) => !isOurs).map(({ name, version, licence, checksum, isShipped }) => component(`pkg:cargo/${name}@${version}`, name, version, licence, 'SHA-256', checksum, isShipped));
  const tools = packages().map(({ name, version, licence, integrity }) => component(`pkg:npm/${name.replace('@', '%40')}@${version}`, name, version, licence, 'SHA-512', Buffer.from(integrity.slice(7), 'base64').toString('hex'), false));
  const made = Object.entries(files).map(([file, { integrity }]) => ({ type: 'file', name: file, hashes: [{ alg: 'SHA-384', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }));
  const components = [...libraries, ...tools, ...made];
  const digest = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    // Names the content: another one has another number.
    serialNumber: `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`,
    version: 1,
    metadata: { component: { type: 'library', name, version, 'bom-ref': `pkg:npm/${name}@${version}`, licenses: [{ expression: 'MIT OR Apache-2.0' }] } },
    components,
    dependencies: [{ ref: `pkg:npm/${name}@${version}`, dependsOn: list.filter(({ isShipped }) => isShipped).map(({ name, version }) => `pkg:cargo/${name}@${version}`) }],
  };
}

function component(purl, name, version, licence, alg, content, isShipped) {
  const expression = licence.replaceAll('/', ' OR ');
  return { type: 'library', 'bom-ref': purl, name, version, purl, scope: isShipped ? 'required' : 'excluded', licenses: [{ expression }], hashes: [{ alg, content }] };
}
