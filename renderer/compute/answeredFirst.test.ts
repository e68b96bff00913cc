import { describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../analysis/failure.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import { answeredFirst } from './answeredFirst.ts';
import { type ComputeClient, type ComputePort, computeClient } from './client.ts';
import type { FromWorker, Opened, ToWorker } from './messages.ts';
import { askedQuestion as question } from './testing/askedQuestion.ts';

const opened: Opened = {
  dataSets: [],
  countries: [],
  countrySets: [],
  hazards: [],
  lossCoverage: undefined,
  engineVersion: 'v1.4.3',
};
const ofEvents: LossQuestion = { ...question, source: 'events-own' };
const noAnswer = failure('bad-input', 'test', 'no answer');

/** A worker that a test speaks for. */
function worker() {
  const asked: string[] = [];
  const waiting = new Map<string, number>();
  const port: ComputePort = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message: ToWorker) => {
      if (message.kind !== 'ask') return;
      asked.push(message.name);
      waiting.set(message.name, message.id);
    },
  };
  const send = (data: FromWorker): void => port.onmessage?.({ data } as MessageEvent<FromWorker>);
  const answer = (name: string, result: Result<never> | Result<Opened>): void => {
    send({ kind: 'answer', id: waiting.get(name) ?? -1, result });
  };
  const breakDown = (name: string): void => {
    send({ kind: 'broken', id: waiting.get(name) ?? -1, message: 'no file', stack: '' });
  };
  return { asked, answer, breakDown, client: computeClient(port, []) };
}

/** Both workers as one, the first of them open unless it is told to break. */
function connected(first = worker()) {
  const engine = worker();
  const startEngine = vi.fn(() => engine.client);
  const compute = answeredFirst(first.client, startEngine, () => Promise.resolve());
  return { first, engine, startEngine, compute };
}

async function openFirst() {
  const made = connected();
  made.first.answer('open', success(opened));
  expect(await made.compute.open()).toEqual(success(opened));
  return made;
}

/** Lets all that already can go on. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('answeredFirst', () => {
  it('answers about the bundled losses and their files without an engine', async () => {
    const { first, startEngine, compute } = await openFirst();
    const answers = [
      compute.assessLosses(question),
      compute.assessArea({ question, area: 'PAK' }),
      compute.breakDownLosses(question),
      compute.checkDataSet('economy'),
    ];
    for (const name of ['assessLosses', 'assessArea', 'breakDownLosses', 'checkDataSet']) {
      first.answer(name, noAnswer);
    }
    expect(startEngine).not.toHaveBeenCalled();
    expect(await Promise.all(answers)).toEqual([noAnswer, noAnswer, noAnswer, noAnswer]);
  });

  it('starts the engine once the first answer is there, and not twice', async () => {
    const { first, engine, startEngine, compute } = await openFirst();
    const answer = compute.assessLosses(question);
    await settled();
    expect(startEngine).not.toHaveBeenCalled();
    first.answer('assessLosses', noAnswer);
    await answer;
    await settled();
    expect(engine.asked).toEqual(['open']);
    const another = compute.assessLosses(question);
    first.answer('assessLosses', noAnswer);
    await another;
    await settled();
    expect(engine.asked).toEqual(['open']);
  });

  it('asks the engine about tables of events, when it is open', async () => {
    const { first, engine, compute } = await openFirst();
    const answer = compute.assessLosses(ofEvents);
    await settled();
    expect(engine.asked).toEqual(['open']);
    engine.answer('open', success(opened));
    await settled();
    expect(engine.asked).toEqual(['open', 'assessLosses']);
    engine.answer('assessLosses', noAnswer);
    expect(await answer).toEqual(noAnswer);
    expect(first.asked).toEqual(['open']);
  });

  it.each([
    ['the engine', ofEvents, question],
    ['the first', question, ofEvents],
  ])('withdraws what %s has not answered when something newer is asked', async (_, old, newer) => {
    const { engine, compute } = await openFirst();
    void compute.readEvents('events-own');
    await settled();
    engine.answer('open', success(opened));
    await settled();
    const before = compute.assessLosses(old);
    await settled();
    void compute.assessLosses(newer);
    expect(await before).toMatchObject({ failure: { kind: 'cancelled' } });
  });

  it.each(['refuses', 'breaks'])('asks the engine everything where the first %s', async (how) => {
    const { first, engine, compute } = connected();
    const opening = compute.open();
    if (how === 'breaks') first.breakDown('open');
    else first.answer('open', noAnswer);
    await settled();
    engine.answer('open', success(opened));
    expect(await opening).toEqual(success(opened));
    void compute.assessLosses(question);
    void compute.checkDataSet('economy');
    await settled();
    expect(engine.asked.toSorted()).toEqual(['assessLosses', 'checkDataSet', 'open']);
    expect(first.asked).toEqual(['open']);
  });

  it('tells of an engine that does not open, and tries anew the next time', async () => {
    const { engine, compute } = await openFirst();
    const asked: ReturnType<ComputeClient['readEvents']>[] = [];
    asked.push(compute.readEvents('events-own'));
    await settled();
    engine.breakDown('open');
    await expect(asked[0]).rejects.toThrow('no file');
    asked.push(compute.readEvents('events-own'));
    await settled();
    engine.answer('open', noAnswer);
    expect(await asked[1]).toEqual(noAnswer);
    void compute.readEvents('events-own');
    await settled();
    expect(engine.asked).toEqual(['open', 'open', 'open']);
  });

  it('says whether either worker has a question', async () => {
    const { first, compute } = await openFirst();
    expect(compute.isAnswering()).toBe(false);
    void compute.checkDataSet('economy');
    expect(compute.isAnswering()).toBe(true);
    first.answer('checkDataSet', noAnswer);
    expect(compute.isAnswering()).toBe(false);
  });
});
