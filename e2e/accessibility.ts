import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from './launch.ts';

const axe = readFileSync(resolve(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

interface Axe {
  readonly run: (
    where: { readonly include: readonly string[]; readonly exclude: readonly string[] },
    options: { readonly resultTypes: readonly string[] },
  ) => Promise<{ readonly violations: readonly Violation[] }>;
}

/**
 * What the window is looked at in: each language and each theme once. What is cut off is so in a
 * language, and what has too little contrast in a theme, so that the other two pairs show nothing new.
 */
export const looks = [
  { language: 'English', theme: 'Light' },
  { language: '中文', theme: 'Dark' },
] as const;

/**
 * Faults of accessibility that keep somebody out. Of a long table the first nine rows are looked at: the
 * others are made the same way, and would take most of the time.
 *
 * @param page -   the window
 * @param within - the part that changed since the whole was looked at; the whole by default
 */
export async function seriousFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const violations = await page.evaluate(
    (part) =>
      (window as unknown as { readonly axe: Axe }).axe
        .run(
          { include: [part], exclude: ['tbody tr:nth-child(n + 10)'] },
          { resultTypes: ['violations'] },
        )
        .then(({ violations: found }) => found),
    within,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

/** Texts that are cut off where they stand, names that end in an ellipsis by design left aside. */
export async function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const may =
      '.ranking-name, .panel-unit, .choice-button *, .hazards th, .visually-hidden, .skip';
    return [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, dt, dd, td, p, span')]
      .filter((element) => !element.matches(may) && element.closest(may) === null)
      .filter((element) => element.textContent.trim() !== '')
      .filter((element) => getComputedStyle(element).overflow === 'hidden')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className}: ${element.textContent}`);
  });
}
