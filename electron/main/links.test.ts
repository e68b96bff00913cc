import { expect, it } from 'vitest';
import { isKnownLink } from './links.ts';

it('opens a cited source', () => {
  expect(isKnownLink('https://doi.org/10.1000/182')).toBe(true);
});

it.each([
  'http://doi.org/10.1000/182',
  'https://doi.org.evil.example/',
  'https://user@doi.org/',
  'https://doi.org:8443/',
  'https://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'no address',
])('does not open %s', (address) => {
  expect(isKnownLink(address)).toBe(false);
});
