import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, root } from './launch.ts';
import { chooseFrom } from './lists.ts';
import { openScreen } from './screens.ts';

/** The loss table as its file has it, read apart from the program. */
export const losses = Papa.parse<Record<string, string>>(
  readFileSync(join(root, 'datasets/emdat-losses/losses.csv'), 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

/** Opens the data screen, whose engine starts now, and waits for the first rows. */
export async function openData(page: Page): Promise<void> {
  await openScreen(page, 'data');
  await expect(page.locator('.rows-count')).toHaveText('6,508 of 6,508 rows', {
    timeout: 120_000,
  });
}

/** Opens the form of a new filter with a column and, where it is given, a condition. */
export async function addFilter(
  page: Page,
  field: string,
  condition: string | null,
): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const form = page.locator('.filter-form');
  await chooseFrom(form.getByRole('button', { name: /Column$/ }), field, true);
  if (condition === null) return;
  await chooseFrom(form.getByRole('button', { name: /Condition$/ }), condition, true);
}
