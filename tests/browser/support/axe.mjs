// What axe finds in the elements of a page: WCAG 2.2 AA and best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The findings, a line each: the rule, and where. */
export async function findings(page) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ include: ['parcel-light'], exclude: ['parcel-light > a'] }, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      // The test page has no other content: its landmarks and headings are not ours.
      rules: { region: { enabled: false }, 'heading-order': { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all, none }) => {
      const [host] = [target.flat()[0]].map((selector) => document.querySelector(selector));
      const message = [...any, ...all, ...none][0]?.message ?? '';
      return `${host?.dataset.state ?? host?.id ?? ''}: ${id}: ${target.flat().slice(1).join(' ')} ${html.slice(0, 120)}: ${message}`;
    }));
  });
}
