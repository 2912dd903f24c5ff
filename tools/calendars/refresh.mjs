// Makes data/holidays/holidays.csv anew: `npm run calendars`. Needs Python 3.10 or newer and a package index; nothing in the build needs it.
import { join } from 'node:path';
import { root, show } from '../process.mjs';

/** The years of the table. */
const YEARS = ['2025', '2030'];

const venv = join(root, '.cache', 'calendars');
const python = join(venv, ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
const tools = join(root, 'tools', 'calendars');

const steps = [
  [process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', venv], 'Python 3.10 or newer is needed, with its module venv.'],
  [python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', join(tools, 'requirements.txt')], 'The package index could not be reached.'],
  [python, ['-B', join(tools, 'refresh.py'), join(root, 'data', 'holidays', 'holidays.csv'), ...YEARS], 'The table was left as it was.'],
];
for (const [program, args, advice] of steps) {
  if ((await show(program, args)) !== 0) {
    console.error(`\n${advice}`);
    process.exit(1);
  }
}
