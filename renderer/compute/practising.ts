import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { FromWorker, Opened, ToWorker } from './messages.ts';

type Send = (message: FromWorker) => void;
type Take = (message: ToWorker) => void;

/** After so many answers the code of an answer is as fast as the browser makes it. */
const PRACTICE = 16;
/** Nobody asks for so long, in milliseconds, before each practice: a person's questions come first. */
const QUIET = 40;

/**
 * Answers like another, and practises: once the first question about losses is answered, it is asked
 * again while nobody else asks, of all areas and of its own set in turn, and the answers are dropped.
 * Code that never ran takes ten times as long, and the next choice of a person runs the same code.
 *
 * @param answering - makes what takes messages, from the way that its answers go
 * @param send -      the way to the window
 */
export function practising(answering: (send: Send) => Take, send: Send): Take {
  let opening: number | undefined;
  let widestSet: string | undefined;
  let question: LossQuestion | undefined;
  let left = PRACTICE;
  let waiting = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  const take = answering((message) => {
    const isEnd = message.kind === 'answer' || message.kind === 'broken';
    const isPractice = isEnd && message.id < 0;
    if (isPractice) left -= 1;
    else send(message);
    if (isEnd && !isPractice) waiting -= 1;
    if (message.kind === 'answer' && message.id === opening && message.result.ok) {
      // The set of all areas leads the list.
      widestSet = (message.result.value as Opened).countrySets[0]?.code;
    }
    practise();
  });
  const practise = (): void => {
    clearTimeout(next);
    if (waiting > 0 || left <= 0 || question === undefined) return;
    const other = left % 2 === 0 ? widestSet : undefined;
    const payload = { ...question, countrySet: other ?? question.countrySet };
    const ask = { kind: 'ask', id: -left, name: 'assessLosses', payload } as const;
    next = setTimeout(() => take(ask), QUIET);
  };
  return (message) => {
    clearTimeout(next);
    if (message.kind === 'ask') {
      waiting += 1;
      if (message.name === 'open') opening = message.id;
      if (message.name === 'assessLosses') question ??= message.payload;
    }
    take(message);
  };
}
