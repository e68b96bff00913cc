import { loadMap } from '../chart/shapes/loadMap.ts';
import type { FigureAnswer, FigureRequest } from './figureMessages.ts';
import type { RasteriserFiles } from './rasterise.ts';
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

async function answer({ id, spec, format, size, base }: FigureRequest): Promise<FigureAnswer> {
  try {
    const result = await renderFigure(spec, format, size, {
      map: (map, level) => loadMap(map, level, base),
      rasteriser: () => rasteriser(base),
    });
    return { id, kind: 'done', result };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    const message = error instanceof Error ? error.message : String(error);
    return { id, kind: 'broken', message: cause === '' ? message : `${message}: ${cause}` };
  }
}

self.addEventListener('message', (event: MessageEvent<FigureRequest>) => {
  void answer(event.data).then((done) => self.postMessage(done));
});
