import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './policy.ts';

it('lets the page run its own files and WebAssembly, and nothing else', () => {
  const rules = new Map(
    contentSecurityPolicy.split('; ').map((rule): [string, string] => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect(rules.get('connect-src')).toBe("'self'");
  expect(contentSecurityPolicy).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/);
});
