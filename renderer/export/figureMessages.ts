import type { Result } from '../../analysis/failure.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { ExportedFigure, FigureFormat } from './ExportedFigure.ts';
import type { FigureSize } from './FigureSize.ts';

/** From the window to the figure worker. */
export interface FigureRequest {
  readonly id: number;
  readonly spec: ChartSpec;
  readonly format: FigureFormat;
  readonly size: FigureSize;
  /** Address of the window's page, beside which maps, font and rasteriser lie. */
  readonly base: string;
}

/** From the figure worker to the window; `broken` is a bug or a missing file. */
export type FigureAnswer =
  | { readonly id: number; readonly kind: 'done'; readonly result: Result<ExportedFigure> }
  | { readonly id: number; readonly kind: 'broken'; readonly message: string };
