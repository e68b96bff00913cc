import type { Page } from '@playwright/test';
import { views } from '../renderer/state/views.ts';
import { inMain } from './inMain.ts';
import { expect, test } from './launch.ts';
import { firstAnswer } from './lossScreen.ts';
import { rowsOf } from './rowsOf.ts';
import { openScreen } from './screens.ts';

/** Parts of the screen that hide some of what they hold, as paper cannot be scrolled. */
function hiddenParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((part) => getComputedStyle(part).overflowY !== 'visible')
      .filter((part) => part.checkVisibility() && part.closest('.visually-hidden') === null)
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2)
      .map(({ className, clientHeight, scrollHeight }) =>
        [className, clientHeight, scrollHeight].join(' '),
      ),
  );
}

/** How bright the ink of a part is, from 0 for black to 255. */
function inkOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((part) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(part).color.match(/[\d.]+/g) ?? []
      ).map(Number);
      return (red + green + blue) / 3;
    });
}

test('the page of a country goes on paper whole, in dark ink, without what only a pointer can use', async ({
  reopened: program,
}) => {
  const { app, page } = program;
  await page.evaluate(async () => {
    const read = await window.riskbelt?.['settings:read']({});
    if (read?.ok === true) {
      await window.riskbelt?.['settings:write']({ ...read.value, theme: 'dark' });
    }
  });
  await page.reload();
  await firstAnswer(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('.ranking-row[data-area="PAK"]').click();
  await openScreen(page, 'country');
  await expect(page.getByRole('button', { name: 'Save the page as PDF' })).toBeEnabled({
    timeout: 60_000,
  });
  expect(await inkOf(page, 'main h2')).toBeGreaterThan(150);

  await page.emulateMedia({ media: 'print' });
  for (const left of ['.title-bar', '.nav-rail', '.panel-tools', '.country .question-bar']) {
    await expect(page.locator(left).first()).toBeHidden();
  }
  await expect(page.locator('.country-profile')).toBeVisible();
  expect(await inkOf(page, 'main h2')).toBeLessThan(60);
  expect(await inkOf(page, '.country-measures .explainable')).toBeLessThan(60);
  expect(await hiddenParts(page)).toEqual([]);
  await page.emulateMedia({ media: null });

  // The same through the printer's way, which lays the page out on sheets.
  const pages = await inMain(app, async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const pdf = await window?.webContents.printToPDF({ pageSize: 'A4', landscape: true });
    return pdf?.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  });
  expect(pages).toBeGreaterThan(1);

  // The command asks the system's dialog for it.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true');
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('print');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
});

/** Takes a screen to paper by the command, as a person does; the printer's dialog is left out. */
async function toPaper(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-printed');
    window.print = () => document.documentElement.setAttribute('data-printed', 'true');
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('print');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
  await page.emulateMedia({ media: 'print' });
}

/** Charts that are wider than the place they have on the sheet. */
function cutCharts(page: Page): Promise<number> {
  return page
    .locator('main canvas')
    .evaluateAll(
      (canvases) =>
        canvases.filter(
          (canvas) =>
            canvas.checkVisibility() &&
            canvas.getBoundingClientRect().right >
              (canvas.closest('.panel')?.getBoundingClientRect().right ?? 0),
        ).length,
    );
}

test('long lists go on paper whole, or say how much of them stands there', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await page.setViewportSize({ width: 1280, height: 800 });
  await firstAnswer(page);
  const members = rowsOf('country-sets/members.csv').filter(({ set }) => set === 'BRI_SIGNATORIES');
  expect(await page.locator('.ranking-row').count()).toBeLessThan(members.length);
  await toPaper(page);
  await expect(page.locator('.ranking-row')).toHaveCount(members.length);
  await expect(page.locator('.losses-table tr[data-area]')).toHaveCount(members.length);
  expect(await hiddenParts(page)).toEqual([]);
  expect(await cutCharts(page)).toBe(0);
  await page.emulateMedia({ media: null });

  await openScreen(page, 'index');
  await expect(page.locator('.index-row').first()).toBeVisible({ timeout: 60_000 });
  const scored = rowsOf('inform-2025/scores.csv').filter(
    ({ nodeId, score }) => nodeId === 'INFORM' && score !== '',
  );
  await toPaper(page);
  await expect(page.locator('.index-row')).toHaveCount(scored.length);
  await expect(page.locator('.part-row')).toHaveCount(scored.length);
  // As they follow each other on the sheet, not as the window holds them.
  const ranks = await page.locator('.index-row .ranking-rank').evaluateAll((cells) =>
    cells
      .map((cell) => ({ top: cell.getBoundingClientRect().top, rank: Number(cell.textContent) }))
      .toSorted((one, other) => one.top - other.top)
      .map(({ rank }) => rank),
  );
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  expect(new Set(ranks).size).toBeGreaterThan(20);
  expect(await hiddenParts(page)).toEqual([]);
  await page.emulateMedia({ media: null });

  await openScreen(page, 'data');
  await expect(page.locator('.rows-count')).toHaveText('6,508 of 6,508 rows', { timeout: 120_000 });
  await toPaper(page);
  const printed = page.locator('.printed-grid');
  await expect(printed.locator('p')).toHaveText(
    'Rows 1–500 of 6,508 and columns 1–10 of 11; “Save or copy” has all of them.',
  );
  const rows = rowsOf('emdat-losses/losses.csv');
  const cells = await printed
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent)),
    );
  expect(cells.map(([iso3, year, hazard, subtype]) => [iso3, year, hazard, subtype])).toEqual(
    rows.slice(0, 500).map((row) => [row['iso3'], row['year'], row['hazard'], row['subtype']]),
  );
  expect(await hiddenParts(page)).toEqual([]);
  await page.emulateMedia({ media: null });
  await expect(printed).toHaveCount(0);
});

/**
 * The longest movement in milliseconds that a press of the switch starts. Every part that begins to
 * move is asked itself: what a slow machine draws late may have ended before anyone could look.
 */
async function longestMovement(page: Page): Promise<number> {
  const pressed = page.locator('.switch').first();
  await pressed.evaluate((whole) => {
    delete whole.dataset['movement'];
    const note = ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      const times = [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(target, part);
        return `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
      });
      const longest = Math.max(...times.map((time) => Number.parseFloat(time) * 1000));
      whole.dataset['movement'] = String(Math.max(Number(whole.dataset['movement'] ?? 0), longest));
    };
    for (const begins of ['transitionrun', 'animationstart']) whole.addEventListener(begins, note);
  });
  await pressed.click();
  await expect(pressed).toHaveAttribute('data-movement', /./);
  return Number(await pressed.getAttribute('data-movement'));
}

test('nothing moves for a person who asks the system for less motion', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  expect(await longestMovement(page)).toBeGreaterThanOrEqual(100);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longestMovement(page)).toBeLessThan(1);
  for (const view of views) {
    await openScreen(page, view);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part);
          const times = `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
          const isMoving =
            times.some((time) => Number.parseFloat(time) > 0.001) ||
            style.scrollBehavior === 'smooth';
          return isMoving ? [`${element.getAttribute('class') ?? ''}${part ?? ''}`] : [];
        }),
      ),
    );
    expect(moving).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: null });
});
