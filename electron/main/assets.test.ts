import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAsset } from './assets.ts';

const roots = { window: resolve('/app/out/renderer'), datasets: resolve('/app/datasets') };

describe('findAsset', () => {
  it.each([
    ['app://riskbelt/', '/app/out/renderer/index.html', 'text/html; charset=utf-8'],
    [
      'app://riskbelt/assets/engine.wasm',
      '/app/out/renderer/assets/engine.wasm',
      'application/wasm',
    ],
    ['app://riskbelt/a.js?v=1#x', '/app/out/renderer/a.js', 'text/javascript; charset=utf-8'],
    ['app://riskbelt/assets/Inter.woff2', '/app/out/renderer/assets/Inter.woff2', 'font/woff2'],
    [
      'app://riskbelt/datasets/losses/data.csv',
      '/app/datasets/losses/data.csv',
      'text/csv; charset=utf-8',
    ],
    ['app://riskbelt/a%20b.png', '/app/out/renderer/a b.png', 'image/png'],
  ])('%s is %s', (address, path, mimeType) => {
    expect(findAsset(address, roots)).toEqual({ path: resolve(path), mimeType });
  });

  it('lets dots that the address itself resolves end inside of the root', () => {
    expect(findAsset('app://riskbelt/../../a.js', roots)?.path).toBe(
      resolve('/app/out/renderer/a.js'),
    );
  });

  it.each([
    'app://riskbelt/..%2f..%2fpackage.json',
    'app://riskbelt/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://riskbelt/..%5c..%5cpackage.json',
    'app://riskbelt/datasets/..%2fpackage.json',
    'app://riskbelt/a%00.js',
    'app://riskbelt/%E0%A4%A.js',
    'app://riskbelt/datasets/importers/emdat.ts',
    'app://riskbelt/datasets/',
    'app://riskbelt/datasets',
    'app://riskbelt/noextension',
    'app://other/index.html',
    'https://riskbelt/index.html',
    'file:///etc/passwd.txt',
    'not an address',
  ])('serves nothing for %s', (address) => {
    expect(findAsset(address, roots)).toBeNull();
  });
});
