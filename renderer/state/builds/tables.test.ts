import { describe, expect, it } from 'vitest';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { checkedPresetTable } from '../../../datasets/tables/checkedPresetTable.ts';
import { bundledOnDisk } from '../../../electron/cli/bundled.ts';
import type { State } from '../state.ts';
import { buildState } from './buildState.ts';
import { firstBuildChoices } from './choices.ts';
import { tableAsked, tableRead } from './updateTables.ts';

const { source } = firstBuildChoices;
const empty = { tables: {} } as State;

describe('buildState', () => {
  it('waits for the table, then builds once for the same choices', async () => {
    const asked = tableAsked(empty, 'inform-risk-2025');
    expect(buildState(asked, source, noEdits)).toEqual({ kind: 'waiting' });
    expect(tableAsked(asked, 'inform-risk-2025')).toBe(asked);
    const result = await checkedPresetTable('inform-risk-2025', bundledOnDisk('datasets'));
    const read = tableRead(asked, 'inform-risk-2025', result);
    const state = buildState(read, source, noEdits);
    if (state.kind !== 'built') throw new Error('not built');
    expect(state.built.root).toBe('INFORM');
    expect(buildState(read, { ...source }, noEdits)).toBe(state);
    const edits = { ...noEdits, weights: { INFORM: { VU: 2 } } };
    const changed = buildState(read, source, edits);
    if (changed.kind !== 'built') throw new Error('not built');
    expect(changed.built.base).toBe(state.built.base);
    expect(changed.built.build.scores.get('VU')).toBe(state.built.build.scores.get('VU'));
    expect(changed.built.build.scores.get('INFORM')).not.toBe(
      state.built.build.scores.get('INFORM'),
    );
  });

  it('says why a table could not be read, and asks again after that', () => {
    const failure = { kind: 'hash-differs', step: '', message: '', at: [] } as const;
    const failed = tableRead(empty, 'inform-risk-2025', { ok: false, failure });
    expect(buildState(failed, source, noEdits)).toEqual({ kind: 'failed', failure });
    expect(tableAsked(failed, 'inform-risk-2025').tables['inform-risk-2025']).toEqual({
      kind: 'running',
      progress: null,
    });
  });
});
