import { seriousFaults } from './accessibility.ts';
import { addFilter, losses, openData } from './dataScreen.ts';
import { expect, test } from './launch.ts';

test('a filter of several values, typed or chosen by keyboard, shows their rows alone', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openData(page);
  await addFilter(page, 'iso3', 'is one of');
  const values = page.getByRole('searchbox', { name: 'Find or type, with commas' });
  await values.fill('chn, Viet Nam');
  await values.press('Enter');
  await expect(page.locator('.one-of-foot')).toContainText('2 chosen');
  // One more from the list, by its arrows.
  await values.fill('Thailand');
  await values.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.one-of-foot')).toContainText('3 chosen');
  await values.fill('');
  await values.press('Enter');
  const members = ['CHN', 'VNM', 'THA'];
  const mine = losses.filter(({ iso3 = '' }) => members.includes(iso3));
  const count = page.locator('.rows-count');
  await expect(count).toHaveText(`${mine.length} of 6,508 rows`);

  await addFilter(page, 'year', 'is one of');
  await values.fill('last');
  await values.press('Enter');
  await values.press('Enter');
  await expect(page.getByRole('alert')).toContainText('numbers only');
  await page.locator('.one-of-foot').getByRole('button', { name: 'Clear' }).click();
  await values.fill('2004; 2011');
  await values.press('Enter');
  await page.getByRole('button', { name: 'Add filter' }).click();
  const few = mine.filter(({ year = '' }) => ['2004', '2011'].includes(year));
  expect(few.length).toBeGreaterThan(5);
  await expect(count).toHaveText(`${few.length} of 6,508 rows`);
  const chips = page.getByRole('list', { name: 'Filters' }).getByRole('listitem');
  await expect(chips).toHaveText(['iso3 is one of CHN, VNM, THA', 'year is one of 2004, 2011']);
  expect(await seriousFaults(page)).toEqual([]);
});
