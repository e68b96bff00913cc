import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Answer, FileKind, NamedFile, Payload } from '../ipc/contract.ts';
import { atomicWrite } from './atomicWrite.ts';
import { withExtension } from './fileNames.ts';
import type { MainWords } from './words.ts';

const filters: Readonly<Record<FileKind, { name: string; extensions: string[] }>> = {
  svg: { name: 'SVG', extensions: ['svg'] },
  png: { name: 'PNG', extensions: ['png'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  pptx: { name: 'PowerPoint', extensions: ['pptx'] },
  docx: { name: 'Word', extensions: ['docx'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  parquet: { name: 'Parquet', extensions: ['parquet'] },
  json: { name: 'JSON', extensions: ['json'] },
  text: { name: 'TXT', extensions: ['txt'] },
};

/** Asks where to save one file, then writes it whole or not at all, and its description beside it. */
export async function saveFile(
  window: BrowserWindow,
  request: Payload<'file:save'>,
): Promise<Answer<'file:save'>> {
  const filter = filters[request.kind];
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: request.suggestedName,
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (chosen.canceled || chosen.filePath === '') return { ok: true, value: { kind: 'cancelled' } };
  const path = withExtension(chosen.filePath, filter.extensions[0] ?? '');
  if (path !== chosen.filePath && existsSync(path)) {
    return { ok: false, kind: 'in-use', message: `${basename(path)} is already there` };
  }
  const written = await atomicWrite(path, request.bytes);
  if (!written.ok) return written;
  if (request.description !== null) {
    const described = await atomicWrite(`${path}-metadata.json`, request.description);
    if (!described.ok) return described;
  }
  return { ok: true, value: { kind: 'saved', name: basename(path) } };
}

/** Asks for a folder, asks again before replacing anything, then writes each file. */
export async function saveFiles(
  window: BrowserWindow,
  files: readonly NamedFile[],
  words: MainWords,
): Promise<Answer<'files:saveAll'>> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
    buttonLabel: words.chooseFolder,
  });
  const [folder] = chosen.filePaths;
  if (chosen.canceled || folder === undefined) return { ok: true, value: { kind: 'cancelled' } };
  const present = files.map((file) => file.name).filter((name) => existsSync(join(folder, name)));
  if (present.length > 0) {
    const answer = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.replaceQuestion(
        present.slice(0, 5).join(', ') + (present.length > 5 ? ' …' : ''),
      ),
      buttons: [words.replace, words.cancel],
      defaultId: 1,
      cancelId: 1,
    });
    if (answer.response !== 0) return { ok: true, value: { kind: 'cancelled' } };
  }
  for (const file of files) {
    const written = await atomicWrite(join(folder, file.name), file.bytes);
    if (!written.ok) return { ...written, message: `${file.name}: ${written.message}` };
  }
  const names = files.map((file) => file.name);
  return { ok: true, value: { kind: 'saved', folder: basename(folder), names } };
}
