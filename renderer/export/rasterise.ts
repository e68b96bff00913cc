import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { haloFirst } from './haloFirst.ts';

let started: Promise<void> | null = null;

/** The files the rasteriser works with. */
export interface RasteriserFiles {
  /** The rasteriser itself. */
  readonly wasm: Uint8Array;
  /** The figures' font as TTF; no other font is used. */
  readonly font: Uint8Array;
}

/** Starts the rasteriser once; a start that failed is forgotten, so that the next may succeed. */
export async function startRasteriser({ wasm }: RasteriserFiles): Promise<void> {
  started ??= initWasm(wasm.slice().buffer);
  try {
    await started;
  } catch (cause) {
    started = null;
    throw new Error('rasterise needs the rasteriser to start, got an error', { cause });
  }
}

function withDrawing<Value>(
  svg: string,
  font: Uint8Array,
  widthPixels: number | null,
  make: (drawing: InstanceType<typeof Resvg>) => Value,
): Value {
  const drawing = new Resvg(svg, {
    ...(widthPixels === null ? {} : { fitTo: { mode: 'width', value: widthPixels } }),
    font: {
      fontBuffers: [font],
      defaultFontFamily: 'Noto Sans SC',
      sansSerifFamily: 'Noto Sans SC',
    },
  });
  try {
    return make(drawing);
  } finally {
    drawing.free();
  }
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
  files: RasteriserFiles,
): Promise<Uint8Array> {
  await startRasteriser(files);
  return withDrawing(svg, files.font, widthPixels, (drawing) => {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  });
}

/**
 * Draws the text of an SVG file as outlines, which look the same whatever fonts a reader has.
 *
 * @param svg - text of a file of ours: size, title, description and metadata are kept
 */
export async function outlined(svg: string, files: RasteriserFiles): Promise<string> {
  await startRasteriser(files);
  const drawn = withDrawing(svg, files.font, null, (drawing) => drawing.toString());
  const inside = drawn
    .replace(/^<svg[^>]*>\s*/, '')
    .replace(/\s*<\/svg>\s*$/, '')
    .replace(/\n\s+/g, '\n')
    .replace(/ d="[^"]*"/g, (path) =>
      path.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
    )
    .replace(/ stroke="none"/g, '');
  const head = /^<svg[\s\S]*?<\/metadata>\n/.exec(svg)?.[0] ?? '';
  return `${head}${haloFirst(inside)}\n</svg>\n`;
}
