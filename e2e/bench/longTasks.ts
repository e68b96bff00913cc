import { readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';
import { inMain } from '../inMain.ts';
import { actions } from './actions.ts';
import { handOn } from './hand.ts';
import { patientAnswer } from './patientAnswer.ts';

/** The longest that one action kept the window's thread. */
export interface LongestTask {
  readonly action: string;
  /** By the clock, as PerformanceObserver tells of it; 0 where no task took 50 ms. */
  readonly clockMilliseconds: number;
  /** What the processor worked on it: other programs of a busy machine do not count. */
  readonly workMilliseconds: number;
  /** Why the action could not be done; null where it was. */
  readonly fault: string | null;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const SETTLE = 700;

/** Does what people do, screen after screen, and tells the longest task of each action. */
export async function longTasks(
  app: ElectronApplication,
  page: Page,
): Promise<readonly LongestTask[]> {
  await patientAnswer(page);
  await page.waitForTimeout(2000);
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(() => {
    const seen: { readonly start: number; readonly duration: number }[] = [];
    Reflect.set(globalThis, 'longTasks', seen);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        seen.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask' });
  });
  await inMain(app, ({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['toplevel', 'blink.user_timing'],
      excluded_categories: ['*'],
    }),
  );
  const done: { readonly action: string; readonly clock: number; readonly fault: string | null }[] =
    [];
  for await (const [action, work] of actions(handOn(page))) {
    await page.evaluate(() => {
      performance.mark('action');
      (Reflect.get(globalThis, 'longTasks') as unknown[]).length = 0;
    });
    const fault = await work().then(
      () => null,
      (cause: unknown) => String(cause),
    );
    await page.waitForTimeout(SETTLE);
    const clock = await page.evaluate(() => {
      performance.mark('action-settled');
      const seen = Reflect.get(globalThis, 'longTasks') as readonly { readonly duration: number }[];
      return Math.max(0, ...seen.map(({ duration }) => duration));
    });
    done.push({ action, clock, fault });
  }
  const path = await inMain(app, ({ contentTracing }) => contentTracing.stopRecording());
  const spans = worked(path);
  rmSync(path);
  return done.map(({ action, clock, fault }, place) => ({
    action,
    clockMilliseconds: clock,
    workMilliseconds: spans[place] ?? Number.NaN,
    fault,
  }));
}

/** The processor's time of the longest task between each pair of marks, in milliseconds. */
function worked(path: string): readonly number[] {
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const inOrder = traceEvents.toSorted((one, other) => one.ts - other.ts);
  const begun = inOrder.filter(({ name }) => name === 'action');
  const settled = inOrder.filter(({ name }) => name === 'action-settled');
  const window = begun[0]?.pid;
  const thread = traceEvents.find(
    ({ ph, name, pid, args }) =>
      ph === 'M' && name === 'thread_name' && pid === window && args?.name === 'CrRendererMain',
  )?.tid;
  const tasks = inOrder.filter(
    ({ name, pid, tid, ph }) =>
      ph === 'X' && pid === window && tid === thread && name.endsWith('RunTask'),
  );
  return begun.map(({ ts }, place) => {
    const end = settled[place]?.ts ?? ts;
    const within = tasks.filter((task) => task.ts >= ts && task.ts < end);
    return Math.max(0, ...within.map(({ tdur = 0 }) => tdur / 1000));
  });
}
