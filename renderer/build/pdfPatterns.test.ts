import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { withPatternsKnown } from './pdfPatterns.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('svg-to-pdfkit'), 'utf8');

it('leaves no pattern that is known by a name, which a build shortens', () => {
  expect(source).toContain('constructor.name');
  expect(withPatternsKnown(source)).not.toContain('constructor.name');
});

it('asks to be looked at again where the library has changed', () => {
  expect(() => withPatternsKnown('')).toThrow(/svg-to-pdfkit/);
});
