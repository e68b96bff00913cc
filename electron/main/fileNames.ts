import { extname } from 'node:path';

/**
 * Adds the kind's extension to a name that has none; a name with another one stays as it is.
 *
 * @param path      - what the save dialog gave
 * @param extension - extension of the kind, without its dot
 * @example withExtension('/home/a/map', 'svg') // '/home/a/map.svg'
 */
export function withExtension(path: string, extension: string): string {
  return extname(path) === '' ? `${path}.${extension}` : path;
}
