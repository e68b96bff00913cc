/** Beside the end of a lying bar. */
export function besideBar(percent: number, fontSize: number) {
  return {
    position: percent >= 0 ? ('right' as const) : ('left' as const),
    distance: fontSize * 0.3,
  };
}

/** Upright and inside: columns that are cut may stand beside each other. */
export function insideColumn(fontSize: number) {
  return {
    position: 'insideTop' as const,
    rotate: 90,
    align: 'right' as const,
    verticalAlign: 'middle' as const,
    distance: fontSize * 1.6,
  };
}

/** Upright over a column that is narrower than the letters are high. */
export function overColumn(fontSize: number) {
  return {
    position: 'top' as const,
    rotate: 90,
    align: 'left' as const,
    verticalAlign: 'middle' as const,
    distance: fontSize * 0.4,
  };
}
