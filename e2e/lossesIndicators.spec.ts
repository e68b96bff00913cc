import { clippedTexts, seriousFaults } from './accessibility.ts';
import { speakIn } from './language.ts';
import { expect, test } from './launch.ts';
import { chooseFrom } from './lists.ts';
import { lossesFromCsv } from './lossesFromCsv.ts';
import { firstAnswer, numberOf } from './lossScreen.ts';

const asked = { countrySet: 'BRI_SIGNATORIES', firstYear: 2001, lastYear: 2022 };

test('indicators of any grouping and the Sendai targets are those of the files, and are taken apart', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await page.getByRole('tab', { name: 'Indicators' }).click();
  const table = page.locator('.indicator-table');
  const cell = (code: string, key: string) =>
    table.locator(`tr[data-code="${code}"] [data-cell="${key}"]`);
  // asked right after the start, when nothing that it needs is read yet
  await expect(cell('Asia', 'value')).toBeVisible({ timeout: 60_000 });

  const measure = page.locator('.indicators').getByRole('button', { name: /Measure$/ });
  await chooseFrom(page.getByRole('button', { name: /Rows for$/ }), 'hazards', true);
  await chooseFrom(measure, 'Deaths', true);
  await expect(cell('flood', 'value')).toBeVisible();
  await expect(page.locator('.indicators .figure-title')).toContainText('Deaths by hazard,');
  const sums = lossesFromCsv(asked, 'deaths', 'hazard');
  for (const hazard of ['flood', 'storm', 'earthquake', 'drought', 'landslide']) {
    const shown = await cell(hazard, 'value').textContent();
    expect(numberOf(shown ?? ''), hazard).toBe(sums.get(hazard));
  }

  // a number leads to its years, and a year to the lines of the file
  await cell('flood', 'value').click();
  const panel = page.getByRole('complementary', { name: 'Explain this number' });
  await expect(panel.locator('tr[data-part="2010"]')).toBeVisible();
  const byYear = lossesFromCsv(asked, 'deaths', 'year hazard');
  const of2010 = await panel.locator('tr[data-part="2010"] td').last().textContent();
  expect(numberOf(of2010 ?? '')).toBe(byYear.get('2010 flood'));
  await panel.getByRole('button', { name: '2010', exact: true }).click();
  await expect(panel.locator('.inspector-name')).toContainText('Flood · 2010');

  // money at another price level, with the loss of the year beside it
  await chooseFrom(measure, /^Direct loss \(scaled/);
  await expect(page.locator('.indicators .figure-title')).toContainText('scaled by the growth');
  await cell('flood', 'value').click();
  await expect(panel).toContainText('Loss, US$ of the year');
  await expect(page.locator('.indicator-notes')).toContainText('never divided');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Sendai targets' }).click();
  await expect(cell('TOTAL', 'change')).toBeVisible();
  await cell('TOTAL', 'change').click();
  await expect(panel.locator('tr[data-part="2015"]')).toContainText('in the mean of 2005 to 2015');
  const findings = page.locator('.sendai-findings');
  await expect(findings).toContainText('A-1, deaths and missing persons');
  const told = /A-1, deaths[^;]* in 2020–(\d{4}) \(/.exec((await findings.textContent()) ?? '');
  expect(told, 'the sentence names its years').not.toBeNull();
  await expect(page.locator('.indicators .figure-title')).toContainText(`2020 to ${told?.[1]}`);
  await expect(page.getByRole('columnheader', { name: `Mean 2020 to ${told?.[1]}` })).toBeVisible();

  await speakIn(page, '中文');
  await expect(page.locator('.sendai-findings')).toContainText('死亡和失踪人口');
  await page.getByRole('tab', { name: '分组指标' }).click();
  await expect(table).toContainText('洪水');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});
