// Known weaknesses of what the lock files name: `npm audit`, and the database of osv.dev for crates and packages. Both need the network.
import { collect } from '../process.mjs';
import { crates, packages } from './parts.mjs';

const DATABASE = 'https://api.osv.dev/v1/querybatch';
const PATIENCE = 10_000;

/** `{ found, missed }`: what is known, a line each; and what could not be asked, and why. */
export async function advisories() {
  const answers = await Promise.all([audit(), database()]);
  return { found: answers.flatMap(({ found = [] }) => found), missed: answers.flatMap(({ missed = [] }) => missed) };
}

async function audit() {
  const { output } = await collect('npm', ['audit', '--json', `--fetch-timeout=${PATIENCE}`, '--fetch-retries=0'], { shell: process.platform === 'win32' });
  try {
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    if (!report.vulnerabilities) throw new Error(report.message ?? report.error?.summary);
    return { found: Object.values(report.vulnerabilities).map(({ name, severity, range }) => `${name} ${range}: ${severity} (npm audit)`) };
  } catch (error) {
    return { missed: [`npm audit was not run: ${error.message?.split(' - ')[0] || 'the registry did not answer'}`] };
  }
}

async function database() {
  const rust = crates().filter(({ isOurs }) => !isOurs).map(({ name, version }) => ({ version, package: { name, ecosystem: 'crates.io' } }));
  const queries = [...rust, ...packages().map(({ name, version }) => ({ version, package: { name, ecosystem: 'npm' } }))];
  try {
    const response = await fetch(DATABASE, { method: 'POST', body: JSON.stringify({ queries }), signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const { results } = await response.json();
    return { found: results.flatMap(({ vulns = [] }, index) => vulns.map(({ id }) => `${queries[index].package.name} ${queries[index].version}: ${id}`)) };
  } catch (error) {
    return { missed: [`the ${rust.length} crates were not looked up in the database of advisories: ${error.cause?.code ?? error.message}`] };
  }
}
