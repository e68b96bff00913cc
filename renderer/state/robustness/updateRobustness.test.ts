import { expect, it } from 'vitest';
import type { Robustness } from '../../compute/robustness/messages.ts';
import type { Built } from '../builds/built.ts';
import { windowState } from '../testing/windowState.ts';
import { update } from '../update.ts';

const of = { root: 'INFORM' } as Built;
const failure = { kind: 'bad-setting', step: 'robustness', message: '', at: [] } as const;

it('runs, tells how far it is, and ends', () => {
  const asked = update(windowState, { kind: 'robustnessAsked', of });
  const half = update(asked, { kind: 'robustnessProgressed', progress: { done: 5, all: 10 } });
  expect(half.robustness).toEqual({
    kind: 'running',
    of,
    progress: { done: 5, all: 10 },
    before: null,
  });
  const failed = update(half, { kind: 'robustnessAnswered', result: { ok: false, failure } });
  expect(failed.robustness).toEqual({ kind: 'failed', of, failure });
});

it('takes no answer of a test that was called off', () => {
  const asked = update(windowState, { kind: 'robustnessAsked', of });
  const off = update(asked, { kind: 'robustnessCalledOff' });
  expect(off.robustness).toEqual({ kind: 'idle' });
  expect(update(off, { kind: 'robustnessAnswered', result: { ok: false, failure } })).toBe(off);
});

it('shows the former answer again when a further test is called off', () => {
  const first = update(windowState, { kind: 'robustnessAsked', of });
  const answer = { runs: 200 } as unknown as Robustness;
  const done = update(first, { kind: 'robustnessAnswered', result: { ok: true, value: answer } });
  const again = update(done, { kind: 'robustnessAsked', of: { root: 'other' } as Built });
  expect(again.robustness).toMatchObject({ kind: 'running', of: { root: 'other' } });
  const off = update(again, { kind: 'robustnessCalledOff' });
  expect(off.robustness).toEqual({ kind: 'done', of, answer });
  // One asked while another runs falls back to the same answer.
  const twice = update(again, { kind: 'robustnessAsked', of });
  expect(update(twice, { kind: 'robustnessCalledOff' }).robustness).toEqual(done.robustness);
});
