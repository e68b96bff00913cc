import { describe, expect, it } from 'vitest';
import { formulaParts } from './formulaParts.ts';

describe('formulaParts', () => {
  it('lowers an index and raises a power', () => {
    expect(formulaParts('xᵢ⁻¹ + tₘₐₓ')).toEqual([
      { level: 'line', text: 'x' },
      { level: 'lowered', text: 'i' },
      { level: 'raised', text: '−' },
      { level: 'line', text: '¹ + t' },
      { level: 'lowered', text: 'max' },
    ]);
  });

  it('lowers a word behind a low line, in any letters', () => {
    expect(formulaParts('x_ref − x_参照')).toEqual([
      { level: 'line', text: 'x' },
      { level: 'lowered', text: 'ref' },
      { level: 'line', text: ' − x' },
      { level: 'lowered', text: '参照' },
    ]);
  });

  it('leaves a plain formula in one piece', () => {
    expect(formulaParts('a / b')).toEqual([{ level: 'line', text: 'a / b' }]);
    expect(formulaParts('')).toEqual([]);
  });
});
