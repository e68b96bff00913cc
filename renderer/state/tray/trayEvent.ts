import type { FigureSource, FigureSpec } from '../../chart/figure/FigureSpec.ts';

/** What happened to the tray of figures. */
export type TrayEvent =
  | {
      readonly kind: 'figureAdded';
      readonly name: string;
      readonly source: FigureSource;
      readonly figure: FigureSpec;
    }
  | { readonly kind: 'figureRevised'; readonly id: number; readonly figure: FigureSpec }
  | { readonly kind: 'figureRenamed'; readonly id: number; readonly name: string }
  /** Moved to a place among the others, counted from zero. */
  | { readonly kind: 'figureMoved'; readonly id: number; readonly to: number }
  | { readonly kind: 'figureRemoved'; readonly id: number }
  | { readonly kind: 'trayOpened'; readonly open: boolean };
