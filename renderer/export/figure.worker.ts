import { type Result, success } from '../../analysis/failure.ts';
import { loadMap } from '../chart/shapes/loadMap.ts';
import type { FigureFiles } from './drawFigure.ts';
import type { ExportedFigure } from './ExportedFigure.ts';
import type { FigureAnswer, FigureRequest } from './figureMessages.ts';
import { pdf } from './pdf.ts';
import { type RasteriserFiles, rasterise } from './rasterise.ts';
import { renderDocument } from './renderDocument.ts';
import { renderFigure } from './renderFigure.ts';

let rasteriserFiles: Promise<RasteriserFiles> | null = null;

async function fetchBytes(path: string, base: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, base));
  if (!response.ok) throw new Error(`figure worker needs ${path}, got status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function fetchRasteriser(base: string): Promise<RasteriserFiles> {
  const [wasm, font] = await Promise.all([
    fetchBytes('figures/resvg.wasm', base),
    fetchBytes('figures/NotoSansSC-Regular.ttf', base),
  ]);
  return { wasm, font };
}

/** The font and the rasteriser, read at the first PNG; a failed read is tried again. */
function rasteriser(base: string): Promise<RasteriserFiles> {
  const files = rasteriserFiles ?? fetchRasteriser(base);
  rasteriserFiles = files;
  files.catch(() => {
    rasteriserFiles = null;
  });
  return files;
}

/** Reads what figures are drawn with and draws a little once, so that all code is ready. */
async function warm(files: FigureFiles): Promise<void> {
  const ready = await files.rasteriser();
  await rasterise(sample, 8, ready);
  await pdf([{ svg: sample, widthMm: 1, heightMm: 1 }], sampleFacts, ready.font);
  await Promise.all([files.map('chinese-standard', 'large'), files.map('natural-earth', 'large')]);
}

const sample =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1mm" height="1mm" viewBox="0 0 8 8"><text x="0" y="8" font-size="8">0国</text></svg>';
const sampleFacts = {
  title: '',
  language: 'en',
  creator: '',
  recipes: [],
  provenance: '',
} as const;

function filesAt(base: string): FigureFiles {
  return {
    map: (map, level) => loadMap(map, level, base),
    rasteriser: () => rasteriser(base),
  };
}

/** After so many drawings the code of a drawing is as fast as the browser makes it. */
const PRACTICE = 6;
/** Nobody asks for so long, in milliseconds: the next drawing is not held up. */
const QUIET = 150;

let practised = 0;
let practice: ReturnType<typeof setTimeout> | undefined;

/**
 * Draws what was just looked at a few times more while nobody asks, for nothing but practice: code
 * that never ran takes several times as long, and the file is asked for next.
 */
function practise({ task, base }: FigureRequest): void {
  clearTimeout(practice);
  if (task.kind !== 'figure' || practised >= PRACTICE) return;
  const { item, options } = task;
  practice = setTimeout(() => {
    practised += 1;
    const again = renderFigure(item, 'svg', { ...options, textAs: 'text' }, filesAt(base));
    // What fails here was told of when it was asked for.
    again.then(
      () => practise({ id: 0, task, base }),
      () => undefined,
    );
  }, QUIET);
}

async function done({ id, task, base }: FigureRequest): Promise<Result<ExportedFigure | null>> {
  const files = filesAt(base);
  switch (task.kind) {
    case 'warm':
      await warm(files);
      return success(null);
    case 'figure':
      return renderFigure(task.item, task.format, task.options, files);
    case 'document':
      return renderDocument(
        task.items,
        task.format,
        files,
        () => post({ id, kind: 'progress' }),
        task.sheets,
      );
  }
}

function post(answer: FigureAnswer): void {
  self.postMessage(answer);
}

async function answer(request: FigureRequest): Promise<FigureAnswer> {
  const { id } = request;
  try {
    return { id, kind: 'done', result: await done(request) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    const message = error instanceof Error ? error.message : String(error);
    return { id, kind: 'broken', message: cause === '' ? message : `${message}: ${cause}` };
  }
}

self.addEventListener('message', (event: MessageEvent<FigureRequest>) => {
  clearTimeout(practice);
  void answer(event.data).then((made) => {
    post(made);
    practise(event.data);
  });
});
