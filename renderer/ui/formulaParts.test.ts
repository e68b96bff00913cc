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

  it('leaves a plain formula in one piece', () => {
    expect(formulaParts('a / b')).toEqual([{ level: 'line', text: 'a / b' }]);
    expect(formulaParts('')).toEqual([]);
  });
});
