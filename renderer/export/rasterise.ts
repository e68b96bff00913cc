import { initWasm, Resvg } from '@resvg/resvg-wasm';

let started: Promise<void> | null = null;

/** Starts the rasteriser once; a start that failed is forgotten, so that the next may succeed. */
async function start(wasm: Uint8Array): Promise<void> {
  started ??= initWasm(wasm.slice().buffer);
  try {
    await started;
  } catch (cause) {
    started = null;
    throw new Error('rasterise needs the rasteriser to start, got an error', { cause });
  }
}

/** The files the rasteriser works with. */
export interface RasteriserFiles {
  /** The rasteriser itself. */
  readonly wasm: Uint8Array;
  /** The figures' font as TTF; no other font is used. */
  readonly font: Uint8Array;
}

/**
 * Draws an SVG file as PNG with the bundled font only.
 *
 * @param svg -         text of the file
 * @param widthPixels - of the picture; its height follows
 * @returns the bytes of a PNG without density
 */
export async function rasterise(
  svg: string,
  widthPixels: number,
  { wasm, font }: RasteriserFiles,
): Promise<Uint8Array> {
  await start(wasm);
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPixels },
    font: {
      fontBuffers: [font],
      defaultFontFamily: 'Noto Sans SC',
      sansSerifFamily: 'Noto Sans SC',
    },
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
