import { expect, test } from './launch.ts';
import { chooseFrom } from './lists.ts';
import { firstAnswer } from './lossScreen.ts';
import { openScreen } from './screens.ts';

test('goalposts begin at those of the recipe, and a build that failed leaves open what was open', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await openScreen(page, 'index');
  await chooseFrom(page.locator('.question-bar .choice-button').first(), /Human Development Index/);
  const row = page.getByRole('row', { name: /^Education/ });
  await row.focus();
  await page.keyboard.press('ArrowRight');
  const editor = page.locator('.node-editor');
  await page
    .getByRole('row', { name: /^Mean years of schooling/ })
    .locator('.tree-method button')
    .click();
  await expect(editor.locator('h2')).toHaveText('Mean years of schooling');

  const scale = editor.getByRole('button', { name: /How the values are put on a scale/ });
  await chooseFrom(scale, /^Min-max/);
  await expect(page.locator('.change-words')).not.toContainText('no step and no weight differs');
  await chooseFrom(scale, /^Goalposts/);
  await expect(page.locator('.change-words')).toContainText('no step and no weight differs');
  // The goalposts of the index as published: from 0 to 15 years.
  const upper = editor.getByRole('textbox', { name: 'Upper limit' });
  await expect(editor.getByRole('textbox', { name: 'Lower limit' })).toHaveValue('0');
  await expect(upper).toHaveValue('15');

  await upper.fill('0');
  await upper.press('Enter');
  await expect(page.getByText('The index cannot be built like this.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(editor.locator('h2')).toHaveText('Mean years of schooling');
  await expect(upper).toHaveValue('15');

  // A node is edited from a number that is explained beside it.
  await page.locator('.index-row .ranking-rank').first().click();
  await expect(page.locator('.inspector h3').first()).toContainText('Rank of');
  await page.getByRole('button', { name: 'Change this step' }).click();
  await expect(editor.locator('h2')).toHaveText('Human Development Index');
});

test('the last part of an index stays switched on, and says why', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  await openScreen(page, 'index');
  await expect(page.locator('.index-row').first()).toBeVisible({ timeout: 30_000 });
  const part = (name: string) => page.getByRole('checkbox', { name: `Count ${name}`, exact: true });
  await part('Hazard and exposure').uncheck();
  await part('Vulnerability').uncheck();
  await expect(page.locator('.change-words')).toContainText('Vulnerability switched off');
  await part('Lack of coping capacity').click();
  const told = page.getByText('At least one part of the index must count.');
  await expect(told).toBeVisible();
  await expect(part('Lack of coping capacity')).toBeChecked();
  await part('Vulnerability').check();
  await expect(told).toBeHidden();
});
