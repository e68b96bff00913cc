import type { ReactNode } from 'react';

const paths = {
  down: 'M4 6.5 8 10.5 12 6.5',
  check: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  export: 'M8 2.5v7.5M5 5.5l3-3 3 3M3 10v3.5h10V10',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M13 6.5l-3-3M13 6.5l-3 3',
  settings: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.7v3.6M5.8 9.7v3.6',
  close: 'M4 4l8 8M12 4l-8 8',
  index: 'M2.5 3.5h5M5 3.5v9h3M5 8h3M8.5 6.5h5v3h-5zM8.5 11h5v3h-5z',
  plus: 'M8 3v10M3 8h10',
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v7z',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7 11.3 7',
  losses: 'M2.5 13.5h11M4 11V7.5M7 11V4M10 11V6M13 11V9',
  library:
    'M3 4.2c0-1 2.2-1.7 5-1.7s5 .7 5 1.7-2.2 1.7-5 1.7-5-.7-5-1.7ZM3 4.2v7.6c0 1 2.2 1.7 5 1.7s5-.7 5-1.7V4.2M3 8c0 1 2.2 1.7 5 1.7S13 9 13 8',
  data: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.2 3.5v9',
  filter: 'M2.5 3.5h11L9.3 8.6v4.4l-2.6-1.6V8.6z',
  tray: 'M2.5 9.5 4.2 3.5h7.6l1.7 6v3.5h-11zM2.5 9.5H6a2 2 0 0 0 4 0h3.5',
  remove: 'M3.5 4.5h9M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  moveDown: 'M8 3v9.5M4.5 9 8 12.5 11.5 9',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  up: 'M8 13V3.5M4.5 7 8 3.5 11.5 7',
  info: 'M8 7.2v4M8 4.8v.1M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  find: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  methods: 'M3 3.5h10M5 3.5 9 8l-4 4.5h8.5M3 12.5h2M3 3.5 3.5 5',
  compare: 'M2.5 13.5h11M4.5 11V5M7 11V3M9.5 11V7M12 11V4.5',
  country:
    'M8 14s4.5-4.4 4.5-7.6A4.5 4.5 0 0 0 3.5 6.4C3.5 9.6 8 14 8 14ZM8 8a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8Z',
  robustness: 'M2.5 4h7M6 2.5v3M4.5 8h9M9 6.5v3M2.5 12h8M7 10.5v3',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.4a1.8 1.8 0 1 1 2.7 1.5c-.6.4-.9.7-.9 1.4M8 11.2v.1',
  numbers: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9',
  restart: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.6h-2.6',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing; the button around it carries its name. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
