import { extname, resolve, sep } from 'node:path';

/** The folders that the program's own scheme serves. */
export interface AssetRoots {
  /** The built window: `app://riskbelt/…`. */
  readonly window: string;
  /** The bundled data sets: `app://riskbelt/datasets/…`. */
  readonly datasets: string;
}

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A file to serve and what it is. */
export interface Asset {
  readonly path: string;
  readonly mimeType: string;
}

/**
 * The file behind an address of our own scheme, or null for anything that is not below a root.
 *
 * Only kinds of file that the window needs are served: sources beside the data sets are not.
 *
 * @param address - the address asked for
 * @param roots   - the served folders, full paths
 * @example findAsset('app://riskbelt/..%2Fsecret', roots) // null
 */
export function findAsset(address: string, roots: AssetRoots): Asset | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'app:' || url.host !== 'riskbelt') return null;
  const decoded = decode(url.pathname);
  if (decoded === null || /[\\\0]/.test(decoded)) return null;
  const segments = decoded.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => segment === '..' || segment === '.')) return null;
  const [first, ...rest] = segments;
  const [root, below] =
    first === 'datasets'
      ? [roots.datasets, rest]
      : [roots.window, first === undefined ? ['index.html'] : segments];
  const path = resolve(root, ...below);
  if (!path.startsWith(root + sep)) return null;
  const mimeType = mimeTypes[extname(path).toLowerCase()];
  return mimeType === undefined ? null : { path, mimeType };
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
