import { expect, it } from 'vitest';
import { isOwnPage } from './trust.ts';

it('trusts the top frame of our own scheme and host', () => {
  expect(isOwnPage({ url: 'app://riskbelt/index.html', parent: null })).toBe(true);
});

it.each([
  ['no frame', null],
  ['a frame inside', { url: 'app://riskbelt/index.html', parent: {} }],
  ['another host', { url: 'app://other/index.html', parent: null }],
  ['a host that begins alike', { url: 'app://riskbelt.evil/index.html', parent: null }],
  ['a web page', { url: 'https://riskbelt/index.html', parent: null }],
  ['a file', { url: 'file:///out/renderer/index.html', parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
  ['no address', { url: '', parent: null }],
])('does not trust %s', (_case, frame) => {
  expect(isOwnPage(frame)).toBe(false);
});
