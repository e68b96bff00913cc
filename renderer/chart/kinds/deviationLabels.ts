/** Where a value is written by its bar, in the engine's words. */
interface LabelPlace {
  readonly position: 'right' | 'left' | 'insideTop' | 'top';
  readonly rotate?: number;
  readonly align?: 'left' | 'right';
  readonly verticalAlign?: 'middle';
  readonly distance: number;
}

/** Beside the end of a lying bar. */
export function besideBar(percent: number, fontSize: number): LabelPlace {
  return { position: percent >= 0 ? 'right' : 'left', distance: fontSize * 0.3 };
}

/** Upright and inside: columns that are cut may stand beside each other. */
export function insideColumn(fontSize: number): LabelPlace {
  return {
    position: 'insideTop',
    rotate: 90,
    align: 'right',
    verticalAlign: 'middle',
    distance: fontSize * 1.6,
  };
}

/** Upright over a column that is narrower than the letters are high. */
export function overColumn(fontSize: number): LabelPlace {
  return {
    position: 'top',
    rotate: 90,
    align: 'left',
    verticalAlign: 'middle',
    distance: fontSize * 0.4,
  };
}
