/** Size of letters on the screen, in CSS pixels. */
export const SCREEN_FONT = 12;

/** Colours of everything in a chart that is not data; data take theirs from `colours.ts`. */
export interface ChartTheme {
  readonly name: 'light' | 'dark' | 'print';
  readonly background: string;
  readonly text: string;
  readonly mutedText: string;
  readonly axis: string;
  readonly grid: string;
  /** Areas of the base map that are not in the set. */
  readonly land: string;
  readonly border: string;
  /** Ground and lines of the hatching for "no data". */
  readonly gap: string;
  readonly gapLine: string;
  /** Columns and bars without classes; those above and those below the baseline. */
  readonly bar: string;
  readonly above: string;
  readonly below: string;
  readonly baseline: string;
  /** What is pointed at or chosen. */
  readonly accent: string;
  readonly outline: string;
}

const light: ChartTheme = {
  name: 'light',
  background: '#ffffff',
  text: '#0f1720',
  mutedText: '#52606d',
  axis: '#9aa5b1',
  grid: '#e4e7eb',
  land: '#e9edf1',
  border: '#8a96a3',
  gap: '#f7f9fb',
  gapLine: '#9aa5b1',
  bar: '#7b8794',
  above: '#c2493d',
  below: '#4a86bd',
  baseline: '#0f1720',
  accent: '#0b6bcb',
  outline: '#0f1720',
};

const dark: ChartTheme = {
  name: 'dark',
  background: '#0f1720',
  text: '#f1f5f9',
  mutedText: '#a3b1bf',
  axis: '#52606d',
  grid: '#243140',
  land: '#243140',
  border: '#51606f',
  gap: '#18222e',
  gapLine: '#6b7a89',
  bar: '#8796a5',
  above: '#e0705f',
  below: '#6ea8d9',
  baseline: '#f1f5f9',
  accent: '#58a6ff',
  outline: '#ffffff',
};

/** Themes by name; figures are always printed with `print`, whatever the window shows. */
export const chartThemes: Readonly<Record<ChartTheme['name'], ChartTheme>> = {
  light,
  dark,
  print: {
    ...light,
    name: 'print',
    text: '#000000',
    mutedText: '#444444',
    axis: '#666666',
    grid: '#dddddd',
    baseline: '#000000',
    outline: '#000000',
  },
};
