/** Panels whose width a person may set; the rest of the window follows. */
export const panels = {
  /** The framework of an index. */
  tree: { property: '--tree-width', usual: 360, least: 260, greatest: 640, panel: 'before' },
  /** The details at the right. */
  details: { property: '--details-width', usual: 280, least: 200, greatest: 560, panel: 'after' },
} as const;

export type PanelName = keyof typeof panels;

/** Widths in CSS pixels that a person has set. */
export type PanelWidths = Readonly<Partial<Record<PanelName, number>>>;

/** The names of all panels. */
export const panelNames: readonly PanelName[] = ['tree', 'details'];

function keptAs(name: PanelName): string {
  return `${name}Width`;
}

/** The widths among kept settings; one that no panel can have is left out. */
export function keptWidths(kept: Readonly<Record<string, unknown>>): PanelWidths {
  return Object.fromEntries(
    panelNames.flatMap((name) => {
      const width = kept[keptAs(name)];
      const { least, greatest } = panels[name];
      return typeof width === 'number' && width >= least && width <= greatest
        ? [[name, width]]
        : [];
    }),
  );
}

/** Widths as the settings keep them. */
export function widthsToKeep(widths: PanelWidths): Readonly<Record<string, number>> {
  return Object.fromEntries(
    panelNames.flatMap((name) => {
      const width = widths[name];
      return width === undefined ? [] : [[keptAs(name), width]];
    }),
  );
}

/** Gives the page's style sheets the widths that are set. */
export function applyWidths(widths: PanelWidths, style: CSSStyleDeclaration): void {
  for (const name of panelNames) {
    const width = widths[name];
    if (width === undefined) style.removeProperty(panels[name].property);
    else style.setProperty(panels[name].property, `${width}px`);
  }
}
