import { describe, expect, it } from 'vitest';
import { oneStatement, placeIn } from './oneStatement.ts';

describe('oneStatement', () => {
  it('gives the statement without what stands behind it', () => {
    expect(oneStatement('SELECT 1; -- one')).toEqual({ ok: true, value: 'SELECT 1' });
    expect(oneStatement('\n /* a /* b */ ; */ from t ; ;')).toMatchObject({
      value: '\n /* a /* b */ ; */ from t',
    });
    expect(oneStatement('(SELECT 1)')).toMatchObject({ ok: true });
  });

  it.each([
    [`SELECT 'a;b', "c;d", $$e;f$$, $x$g;$$;$x$ -- h;i`],
    [`SELECT E'it\\'s; DROP TABLE x' AS a`],
    [`SELECT 'it''s; here'`],
  ])('takes a semicolon inside a text, a name or a comment for what it is: %s', (sql) => {
    expect(oneStatement(sql)).toMatchObject({ ok: true });
  });

  it.each([
    ['SELECT 1; DROP TABLE x', '1:11'],
    [`SELECT E'\\'' ; DROP TABLE x --'`, '1:16'],
    ['SELECT 1;\n SELECT 2', '2:2'],
    ['  DROP TABLE x', '1:3'],
    ['INSERT INTO x VALUES (1)', '1:1'],
    ['COMMIT', '1:1'],
    ['SET threads = 2', '1:1'],
    ['PREPARE x AS SELECT 1', '1:1'],
    ['-- nothing', '1:1'],
  ])('refuses %s at %s', (sql, at) => {
    expect(oneStatement(sql)).toMatchObject({
      ok: false,
      failure: { kind: 'bad-input', at: [at] },
    });
  });
});

describe('placeIn', () => {
  it('counts lines and columns from one', () => {
    expect(placeIn('SELECT\n  1', 9)).toBe('2:3');
    expect(placeIn('SELECT 1', 7)).toBe('1:8');
    expect(placeIn('SELECT 1', 0)).toBe('1:1');
  });
});
