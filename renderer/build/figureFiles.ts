import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { figureFontPath } from './advanceRuns.ts';
import { servedFiles } from './servedFiles.ts';

const rasteriserPath = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** Serves what figures are drawn with: the whole font, and the rasteriser. */
export function figureFiles(): Plugin {
  return servedFiles(
    'riskbelt-figure-files',
    new Map([
      ['figures/NotoSansSC-Regular.ttf', () => readFileSync(figureFontPath)],
      ['figures/resvg.wasm', () => readFileSync(rasteriserPath)],
    ]),
  );
}
