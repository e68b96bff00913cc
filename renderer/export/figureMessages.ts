import type { Result } from '../../analysis/failure.ts';
import type {
  DocumentFormat,
  ExportedFigure,
  ExportOptions,
  FigureFormat,
  FigureItem,
} from './ExportedFigure.ts';

/** The pages of a PDF: each as large as its figure, or A4 with as many figures as fit. */
export type PdfSheets = 'figure' | 'a4';

/** What the worker is asked to do. */
export type FigureTask =
  /** Reads font and maps and draws nothing, so that the first figure comes as fast as the next. */
  | { readonly kind: 'warm' }
  | {
      readonly kind: 'figure';
      readonly item: FigureItem;
      readonly format: FigureFormat;
      readonly options: ExportOptions;
    }
  | {
      readonly kind: 'document';
      readonly items: readonly FigureItem[];
      readonly format: DocumentFormat;
      readonly sheets: PdfSheets;
    };

/** From the window to the figure worker. */
export interface FigureRequest {
  readonly id: number;
  readonly task: FigureTask;
  /** Address of the window's page, beside which maps, font and rasteriser lie. */
  readonly base: string;
}

/** From the figure worker to the window; `broken` is a bug or a missing file. */
export type FigureAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly result: Result<ExportedFigure | null> }
  | { readonly id: number; readonly kind: 'progress' }
  | { readonly id: number; readonly kind: 'broken'; readonly message: string };
