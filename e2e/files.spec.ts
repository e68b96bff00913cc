import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMain } from './inMain.ts';
import { expect, freshFolder, type Program, test } from './launch.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

async function chooseInSaveDialog(program: Program, path: string | null): Promise<void> {
  await inMain(
    program.app,
    ({ dialog }, chosen) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    },
    path,
  );
}

function save(program: Program, text: string): Promise<unknown> {
  return program.page.evaluate(
    (content) =>
      window.riskbelt?.['file:save']({
        suggestedName: 'map.svg',
        kind: 'svg',
        bytes: new TextEncoder().encode(content),
        description: null,
      }),
    text,
  );
}

test('a figure is saved whole under the chosen name', async ({ program }) => {
  await chooseInSaveDialog(program, join(folder, 'losses.svg'));
  expect(await save(program, '<svg/>')).toEqual({
    ok: true,
    value: { kind: 'saved', name: 'losses.svg' },
  });
  expect(readFileSync(join(folder, 'losses.svg'), 'utf8')).toBe('<svg/>');
  expect(readdirSync(folder)).toEqual(['losses.svg']);
});

test('a save that is called off writes nothing', async ({ program }) => {
  await chooseInSaveDialog(program, null);
  expect(await save(program, '<svg/>')).toEqual({ ok: true, value: { kind: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that takes no files gives a kind of failure', async ({ program }) => {
  test.skip(process.platform !== 'linux', 'needs a folder that refuses even root');
  await chooseInSaveDialog(program, '/sys/kernel/losses.svg');
  const answer = (await save(program, '<svg/>')) as { ok: boolean; kind: string };
  expect(answer.ok).toBe(false);
  expect(['read-only', 'permission']).toContain(answer.kind);
});

test('a folder that is gone gives a kind of failure', async ({ program }) => {
  await chooseInSaveDialog(program, join(folder, 'gone', 'losses.svg'));
  expect(await save(program, '<svg/>')).toMatchObject({ ok: false, kind: 'no-such-folder' });
});

test('several files go into one folder, and nothing is replaced unasked', async ({ program }) => {
  mkdirSync(join(folder, 'tray'));
  writeFileSync(join(folder, 'tray', 'a.csv'), 'old');
  const saveAll = () =>
    program.page.evaluate(() => {
      const bytes = new TextEncoder().encode('new');
      const files = ['a.csv', 'b.csv'].map((name) => ({ name, bytes }));
      return window.riskbelt?.['files:saveAll']({ files });
    });
  const answerWith = (response: number) =>
    inMain(
      program.app,
      ({ dialog }, given) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [given.tray] });
        dialog.showMessageBox = () =>
          Promise.resolve({ response: given.response, checkboxChecked: false });
      },
      { tray: join(folder, 'tray'), response },
    );

  await answerWith(1);
  expect(await saveAll()).toEqual({ ok: true, value: { kind: 'cancelled' } });
  expect(readFileSync(join(folder, 'tray', 'a.csv'), 'utf8')).toBe('old');
  expect(readdirSync(join(folder, 'tray'))).toEqual(['a.csv']);

  await answerWith(0);
  expect(await saveAll()).toEqual({
    ok: true,
    value: { kind: 'saved', folder: 'tray', names: ['a.csv', 'b.csv'] },
  });
  expect(readFileSync(join(folder, 'tray', 'a.csv'), 'utf8')).toBe('new');
});
