import { expect, type Locator, type Page } from '@playwright/test';
import { inMain } from './inMain.ts';
import type { Program } from './launch.ts';
import { openList } from './lists.ts';

/** Answers the next save dialogs with a path. */
export async function saveTo(program: Program, path: string): Promise<void> {
  await inMain(
    program.app,
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    path,
  );
}

/** Answers the next folder dialogs with a folder. */
export async function saveInto(program: Program, folder: string): Promise<void> {
  await inMain(
    program.app,
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    folder,
  );
}

/** Opens the editor of a figure on screen. */
export async function openEditor(page: Page, figure: string): Promise<Locator> {
  await page.getByRole('button', { name: `Edit and export figure: ${figure}` }).click();
  return page.getByRole('dialog', { name: `Figure: ${figure}` });
}

/** Chooses an option of one of the editor's lists, by how its name begins. */
export async function chooseIn(within: Locator, list: string, option: string): Promise<void> {
  const opener = within.getByRole('button', { name: list });
  await openList(opener);
  const found = within.page().getByRole('option', { name: option });
  await found.click();
  // A list that is still closing takes the next press, and then the focus, for itself.
  await found.waitFor({ state: 'detached' });
  await expect(opener).toBeFocused();
}
