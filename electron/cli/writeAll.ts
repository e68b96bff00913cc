import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes some files into a folder, all or none: each beside its place first, then put there.
 *
 * @param folder - made where it is not there
 * @param files -  text by name
 * @throws Error when a file cannot be written; what was begun is taken away again
 */
export async function writeAll(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await makeFolder(resolve(folder));
  const begun = Object.entries(files).map(([name, text]) => ({
    place: join(folder, name),
    beside: join(folder, `.${name}.${process.pid}.part`),
    text,
  }));
  try {
    for (const { place } of begun) {
      if (await isFolder(place)) throw new Error(`${place} is a folder: no file can be put there`);
    }
    for (const { beside, text } of begun) await writeFile(beside, text);
    for (const { beside, place } of begun) await rename(beside, place);
  } catch (cause) {
    for (const { beside } of begun) await rm(beside, { force: true });
    throw cause;
  }
}

/** Makes a folder and those above it; Node's own way never ends where a system folder takes none. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const there = await stat(folder).catch(() => undefined);
  if (there !== undefined) throw new Error(`${folder} is a file: results need a folder`);
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder).catch(async (cause: unknown) => {
    if (!(await isFolder(folder))) throw cause;
  });
}

async function isFolder(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  return found?.isDirectory() === true;
}
