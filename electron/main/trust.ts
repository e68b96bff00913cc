/** What `trust` looks at in a frame of the window. */
export interface Frame {
  readonly url: string;
  readonly parent: object | null;
}

/**
 * Whether a frame is the program's own page: the top frame, served by our own scheme and host.
 *
 * @example isOwnPage(\{ url: 'app://riskbelt/index.html', parent: null \}) // true
 */
export function isOwnPage(frame: Frame | null): boolean {
  if (frame?.parent !== null) return false;
  return URL.canParse(frame.url) && new URL(frame.url).href.startsWith('app://riskbelt/');
}
