import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares an SVG with the one kept beside the test; on a difference the new one is written with
 * `-changed` in its name, to be looked at and, if right, put in the old one's place.
 */
export function matchSnapshot(svg: string, name: string): void {
  const folder = new URL('../snapshots/', import.meta.url);
  const kept = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}-changed.svg`, folder);
  if (!existsSync(kept)) {
    expect(process.env['CI'], `${name}.svg is kept`).toBeUndefined();
    mkdirSync(folder, { recursive: true });
    writeFileSync(kept, svg);
  }
  const same = readFileSync(kept, 'utf8') === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(same, `${name}.svg is drawn as before, see ${name}-changed.svg`).toBe(true);
}
