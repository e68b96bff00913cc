import { describe, expect, it } from 'vitest';
import { classifyEmdat } from './emdatClassification.ts';
import { emdatHazards } from './emdatHazards.ts';
import { emdatSubtypes } from './emdatSubtypes.ts';

describe('classifyEmdat', () => {
  it('gives every type and subtype of the bundled losses its bundled codes', () => {
    for (const { hazard, subtype, emdatSubtype } of emdatSubtypes) {
      const type = emdatHazards.find((candidate) => candidate.hazard === hazard)?.emdatType ?? '';
      expect(classifyEmdat(type, emdatSubtype)).toMatchObject({ hazard, subtype });
    }
  });

  it('tells epidemics from infestations, and both from natural events of other kinds', () => {
    expect(classifyEmdat('Epidemic', 'Viral disease')?.eventClass).toBe('epidemic');
    expect(classifyEmdat('Infestation', 'Locust infestation')?.eventClass).toBe('biological');
    expect(classifyEmdat('Animal incident', 'Animal incident')?.eventClass).toBe('biological');
    expect(classifyEmdat('Flood', 'Flash flood')?.eventClass).toBe('natural');
    expect(classifyEmdat('Fog', 'Fog')?.eventClass).toBe('natural');
    expect(classifyEmdat('Road', 'Road')).toEqual({
      eventClass: 'technological',
      hazard: 'road-transport',
      subtype: 'road',
    });
  });

  it('does not mind case and outer blanks, but minds words', () => {
    expect(classifyEmdat(' FLOOD', 'Flash Flood ')?.subtype).toBe('flash-flood');
    expect(classifyEmdat('Flood', 'Tornado')).toBeUndefined();
    expect(classifyEmdat('Flood', '')).toBeUndefined();
  });
});
