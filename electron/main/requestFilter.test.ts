import { expect, it } from 'vitest';
import { isLocalAddress } from './requestFilter.ts';

it.each(['app://riskbelt/index.html', 'blob:app://riskbelt/1', 'data:text/plain,a'])(
  'lets %s through',
  (address) => {
    expect(isLocalAddress(address, false)).toBe(true);
  },
);

it.each([
  'https://example.org/',
  'http://localhost:5173/',
  'ws://localhost/',
  'file:///etc/passwd',
  'devtools://devtools/bundled/inspector.html',
  'application:x',
  '',
])('cancels %s', (address) => {
  expect(isLocalAddress(address, false)).toBe(false);
});

it('lets the inspector through in development only', () => {
  expect(isLocalAddress('devtools://devtools/bundled/inspector.html', true)).toBe(true);
});
