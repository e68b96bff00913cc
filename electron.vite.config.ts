import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { openingAnswers } from './electron/cli/openingAnswers.ts';
import { openingProfiles } from './electron/cli/openingProfiles.ts';
import { bundledDatasets } from './electron/main/bundledDatasets.ts';
import { figureFiles } from './renderer/build/figureFiles.ts';
import { mapShapes } from './renderer/build/mapShapes.ts';
import { pdfPatterns } from './renderer/build/pdfPatterns.ts';
import { servedFiles } from './renderer/build/servedFiles.ts';

const here = import.meta.dirname;

/** Chromium of the oldest Electron that the program is run on. */
const window = 'chrome148';

/** What the first screen and the list of the data sets are answered from while the engine starts. */
const opening = servedFiles(
  'riskbelt-opening-answers',
  new Map([
    [
      'opening/answers.bin',
      async () => Buffer.from(await openingAnswers(resolve(here, 'datasets'))),
    ],
    [
      'opening/profiles.json',
      async () => {
        const datasets = resolve(here, 'datasets');
        return Buffer.from(
          JSON.stringify(await openingProfiles(datasets, bundledDatasets(datasets))),
        );
      },
    ],
  ]),
);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      reportCompressedSize: false,
      lib: { entry: resolve(here, 'electron/main/index.ts'), formats: ['es'] },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      reportCompressedSize: false,
      lib: { entry: resolve(here, 'electron/preload/index.ts'), formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    base: './',
    plugins: [react(), mapShapes(), figureFiles(), opening],
    worker: { format: 'es', plugins: () => [pdfPatterns()] },
    build: {
      outDir: resolve(here, 'out/renderer'),
      target: window,
      minify: true,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
