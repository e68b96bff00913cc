import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { figureFontPath } from '../../build/advanceRuns.ts';
import type { FigureFiles } from '../drawFigure.ts';
import { testMap } from './maps.ts';

const wasmPath = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** The files that figures are drawn with, read from the packages, and the made-up base map. */
export const testFiles: FigureFiles = {
  map: () => Promise.resolve(testMap),
  rasteriser: () =>
    Promise.resolve({
      wasm: new Uint8Array(readFileSync(wasmPath)),
      font: new Uint8Array(readFileSync(figureFontPath)),
    }),
};
