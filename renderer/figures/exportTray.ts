import type { Result } from '../../analysis/failure.ts';
import {
  type DocumentFormat,
  defaultOptions,
  documentFormats,
  type ExportedFigure,
  type FigureFile,
  type FigureFormat,
  type FigureItem,
} from '../export/ExportedFigure.ts';
import { exportDocument, exportFigure } from '../export/exportFigure.ts';
import { readmeText } from '../export/readme.ts';
import { fileNamesOf } from './fileNameOf.ts';

/** A figure to be exported, under the name that its author gave it. */
export interface NamedFigure extends Pick<FigureItem, 'figure' | 'whole'> {
  readonly name: string;
}

/** What is written of all figures. */
export interface TrayOrder {
  readonly formats: readonly FigureFormat[];
  /** Whether formats that can hold several figures are one file of all. */
  readonly together: boolean;
  /** Name of a file that holds all, without its ending. */
  readonly allName: string;
  /** Heading of the readme beside the files. */
  readonly heading: string;
}

/** The files of an order, or the first figure that could not be drawn and why. */
export type TrayFiles =
  | { readonly kind: 'files'; readonly files: readonly FigureFile[] }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed';
      readonly figure: string;
      readonly result: Extract<Result<ExportedFigure>, { ok: false }>;
    };

const isDocument = (format: FigureFormat): format is DocumentFormat =>
  documentFormats.some((one) => one === format);

/** How often an order tells that something is drawn. */
export function stepsOf(count: number, { formats }: TrayOrder): number {
  return count * formats.length;
}

/**
 * Draws all figures in all formats, one after the other.
 *
 * @param onStep - told after each figure of each format
 * @param signal - calls the work off at once
 */
export async function exportTray(
  figures: readonly NamedFigure[],
  order: TrayOrder,
  onStep: () => void,
  signal: AbortSignal,
): Promise<TrayFiles> {
  const names = fileNamesOf(figures.map(({ name }) => name));
  const items = figures.map(
    ({ figure, whole }, i): FigureItem => ({ name: names[i] ?? '', figure, whole }),
  );
  const files: FigureFile[] = [];
  for (const format of order.formats) {
    if (order.together && isDocument(format)) {
      const all = items.map((item) => ({ ...item, name: order.allName }));
      const drawn = await exportDocument(all, format, onStep, signal);
      if (signal.aborted) return { kind: 'cancelled' };
      if (!drawn.ok) return { kind: 'failed', figure: order.allName, result: drawn };
      files.push({ name: drawn.value.name, bytes: drawn.value.bytes });
      continue;
    }
    for (const item of items) {
      const drawn = await exportFigure(item, format, defaultOptions);
      if (signal.aborted) return { kind: 'cancelled' };
      if (!drawn.ok) return { kind: 'failed', figure: item.name ?? '', result: drawn };
      files.push({ name: drawn.value.name, bytes: drawn.value.bytes }, ...drawn.value.companions);
      onStep();
    }
  }
  const readme = readmeText(order.heading, items);
  return {
    kind: 'files',
    files: [...files, { name: 'README.txt', bytes: new TextEncoder().encode(readme) }],
  };
}
