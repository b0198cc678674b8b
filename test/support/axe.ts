import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const report = z.array(
  z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
);

/** What axe finds wrong on the page as it is now, by WCAG 2.2 AA and its own best practice: one line a fault. */
export async function violations(page: Page): Promise<string[]> {
  // The bar of a list lies over what is scrolled under it; at the end of the page it has a place of its own.
  await page.evaluate(() => {
    if (document.querySelector('.list-bar')) window.scrollTo(0, document.documentElement.scrollHeight);
  });
  // Evaluated by the browser's debugger, which the page's content security policy does not bind.
  await page.evaluate(source);
  const found: unknown = await page.evaluate(
    `axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }).then(({ violations }) => violations)`,
  );
  return report
    .parse(found)
    .map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
    );
}
