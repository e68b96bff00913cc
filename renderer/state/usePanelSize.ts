import { without } from './builds/without.ts';
import { useSend, useWindow } from './context.ts';
import { type PanelName, panels } from './panels.ts';

/** What a line between panels needs to know of the panel that it sizes. */
export interface PanelSize {
  readonly property: `--${string}`;
  readonly width: number;
  readonly least: number;
  readonly greatest: number;
  readonly panel: 'before' | 'after';
  readonly onResize: (width: number | null) => void;
}

/** The width of a panel, and how to change it. */
export function usePanelSize(name: PanelName): PanelSize {
  const send = useSend();
  const widths = useWindow((state) => state.settings.panels);
  const { usual, ...panel } = panels[name];
  return {
    ...panel,
    width: widths[name] ?? usual,
    onResize: (width) => {
      const changed = width === null ? without(widths, name) : { ...widths, [name]: width };
      send({ kind: 'settingsChanged', change: { panels: changed } });
    },
  };
}
