import { expect, type Page } from '@playwright/test';
import { chooseFrom } from './lists.ts';

/** Chooses an option of one of the question's lists. */
export async function choose(page: Page, list: RegExp, option: RegExp): Promise<void> {
  await chooseFrom(page.getByRole('button', { name: list }), option);
}

/** Leaves a single hazard in the question. */
export async function onlyHazard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Hazards: / }).click();
  const list = page.getByRole('listbox', { name: 'Hazards' });
  for (const option of await list.getByRole('option').all()) {
    const wanted = (await option.textContent())?.trim() === name;
    const chosen = (await option.getAttribute('aria-selected')) === 'true';
    if (wanted !== chosen && wanted) await option.click();
  }
  for (const option of await list.getByRole('option').all()) {
    const wanted = (await option.textContent())?.trim() === name;
    if (!wanted && (await option.getAttribute('aria-selected')) === 'true') await option.click();
  }
  await page.keyboard.press('Escape');
}

/** Waits until the first answer is on screen, with the table, which follows the figures. */
export async function firstAnswer(page: Page): Promise<void> {
  await expect(page.locator('.headline-main')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('.losses-table tr[data-area]').first()).toBeAttached({
    timeout: 20_000,
  });
}

/** A number as it stands on screen in English: `349,290`, `US$ 1,000`, `46.50 %`. */
export function numberOf(text: string): number {
  const digits = text.replaceAll('−', '-').replaceAll(/[^0-9.-]/g, '');
  return digits === '' ? Number.NaN : Number(digits);
}

/** The table's cells in one column, by country name. */
export async function tableColumn(
  page: Page,
  column: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await page.evaluate((wanted) => {
    const table = document.querySelector('.losses-table table');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])];
    const place = heads.findIndex((head) => head.textContent.startsWith(wanted));
    return [...(table?.querySelectorAll('tbody tr[data-area]') ?? [])].map(
      (row) =>
        [
          row.querySelector('th')?.textContent ?? '',
          row.children[place]?.textContent ?? '',
        ] as const,
    );
  }, column);
  return new Map(rows);
}

/** Share and value of each hazard, by its code; the value as the cell's title gives it, in full. */
export async function hazardRows(
  page: Page,
): Promise<ReadonlyMap<string, { readonly share: string; readonly value: string }>> {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.hazards tr[data-hazard]')].map(
      (row) =>
        [
          row.getAttribute('data-hazard') ?? '',
          row.children[2]?.textContent ?? '',
          row.children[3]?.getAttribute('title') ?? '',
        ] as const,
    ),
  );
  return new Map(rows.map(([hazard, share, value]) => [hazard, { share, value }]));
}
