import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../analysis/failure.ts';
import type { FromWorker, Opened, ToWorker } from './messages.ts';
import { practising } from './practising.ts';
import { askedQuestion as question } from './testing/askedQuestion.ts';

const opened: Opened = {
  dataSets: [],
  countries: [],
  countrySets: ['WORLD', 'ASEAN'].map((code) => ({
    code,
    name: { en: code, zh: code },
    kind: 'region',
    origin: '',
    certainty: 'published',
    note: null,
    areas: [],
  })),
  hazards: [],
  lossCoverage: undefined,
  engineVersion: 'v1.4.3',
};
const noAnswer = failure('bad-input', 'test', 'no answer');

/** Something that answers when a test says so, and what the window hears of it. */
function started() {
  const asked: ToWorker[] = [];
  const heard: FromWorker[] = [];
  let send: (message: FromWorker) => void = () => undefined;
  const take = practising(
    (way) => {
      send = way;
      return (message) => asked.push(message);
    },
    (message) => heard.push(message),
  );
  const answer = (id: number): void => send({ kind: 'answer', id, result: noAnswer });
  take({ kind: 'ask', id: 1, name: 'open', payload: [] });
  send({ kind: 'answer', id: 1, result: success(opened) });
  take({ kind: 'ask', id: 2, name: 'assessLosses', payload: question });
  return { asked, heard, take, answer };
}

describe('practising', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks the first question again once it is answered, and keeps those answers to itself', () => {
    const { asked, heard, answer } = started();
    vi.runAllTimers();
    expect(asked).toHaveLength(2);
    answer(2);
    for (let practised = 0; practised < 16; practised += 1) {
      vi.runAllTimers();
      expect(asked).toHaveLength(3 + practised);
      answer(practised - 16);
    }
    vi.runAllTimers();
    expect(asked).toHaveLength(18);
    const sets = asked.flatMap((message) =>
      message.kind === 'ask' && message.name === 'assessLosses' ? [message.payload.countrySet] : [],
    );
    expect(sets.slice(0, 4)).toEqual(['BRI_SIGNATORIES', 'WORLD', 'BRI_SIGNATORIES', 'WORLD']);
    expect(heard).toHaveLength(2);
  });

  it('lets a person ask first', () => {
    const { asked, heard, answer, take } = started();
    answer(2);
    take({ kind: 'ask', id: 3, name: 'assessLosses', payload: question });
    vi.runAllTimers();
    expect(asked).toHaveLength(3);
    answer(3);
    vi.runAllTimers();
    expect(asked.at(-1)).toMatchObject({ id: -16 });
    expect(heard).toHaveLength(3);
  });
});
