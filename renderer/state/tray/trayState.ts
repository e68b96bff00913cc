import type { FigureSource, FigureSpec } from '../../chart/figure/FigureSpec.ts';
import type { TrayEvent } from './trayEvent.ts';

/** A collected figure: what it is called, the charts it can be made from, and how it prints. */
export interface TrayFigure {
  readonly id: number;
  readonly name: string;
  readonly source: FigureSource;
  readonly figure: FigureSpec;
}

/** The figures that are collected to be exported together, in their order. */
export interface TrayState {
  readonly figures: readonly TrayFigure[];
  readonly open: boolean;
}

export const emptyTray: TrayState = { figures: [], open: false };

/** Figures that a tray holds at most: each is drawn anew at every export. */
export const mostTrayFigures = 60;

/** The tray after an event; the same object where nothing changed. */
export function updateTray(tray: TrayState, event: TrayEvent): TrayState {
  switch (event.kind) {
    case 'figureAdded': {
      if (tray.figures.length >= mostTrayFigures) return tray;
      const id = 1 + Math.max(0, ...tray.figures.map((one) => one.id));
      const { name, source, figure } = event;
      return { ...tray, figures: [...tray.figures, { id, name, source, figure }] };
    }
    case 'figureRevised':
      return changed(tray, event.id, { figure: event.figure });
    case 'figureRenamed':
      return changed(tray, event.id, { name: event.name });
    case 'figureMoved':
      return moved(tray, event.id, event.to);
    case 'figureRemoved':
      return { ...tray, figures: tray.figures.filter(({ id }) => id !== event.id) };
    case 'trayOpened':
      return event.open === tray.open ? tray : { ...tray, open: event.open };
  }
}

function changed(tray: TrayState, id: number, change: Partial<TrayFigure>): TrayState {
  return {
    ...tray,
    figures: tray.figures.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

function moved(tray: TrayState, id: number, to: number): TrayState {
  const figure = tray.figures.find((one) => one.id === id);
  if (figure === undefined || to < 0 || to >= tray.figures.length) return tray;
  const others = tray.figures.filter((one) => one !== figure);
  return { ...tray, figures: [...others.slice(0, to), figure, ...others.slice(to)] };
}
