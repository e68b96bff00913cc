import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { drawSoon } from './drawQueue.ts';

const tasks: (() => void)[] = [];
vi.stubGlobal('scheduler', {
  postTask: (task: () => void) => {
    tasks.push(task);
    return Promise.resolve();
  },
});
afterEach(() => tasks.splice(0));
afterAll(() => vi.unstubAllGlobals());

/** Runs what was posted, task by task; what a task throws is told. */
function runTasks(): readonly unknown[] {
  const thrown: unknown[] = [];
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
    try {
      task();
    } catch (cause) {
      thrown.push(cause);
    }
  }
  return thrown;
}

it('draws in the order asked for, but not what was withdrawn, and marks the end', () => {
  const drawn: string[] = [];
  drawSoon(() => drawn.push('map'));
  const withdraw = drawSoon(() => drawn.push('ranking'));
  drawSoon(() => drawn.push('series'));
  withdraw();
  expect(drawn).toEqual([]);
  expect(runTasks()).toEqual([]);
  expect(drawn).toEqual(['map', 'series']);
  expect(performance.getEntriesByName('charts drawn')).toHaveLength(1);
});

it('goes on after a drawing that fails', () => {
  const drawn: string[] = [];
  const fault = new Error('no canvas');
  drawSoon(() => {
    throw fault;
  });
  drawSoon(() => drawn.push('series'));
  expect(runTasks()).toEqual([fault]);
  drawSoon(() => drawn.push('map'));
  expect(runTasks()).toEqual([]);
  expect(drawn).toEqual(['series', 'map']);
});

it('begins another task when one has taken long', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const drawn: number[] = [];
  for (const chart of [1, 2, 3]) {
    drawSoon(() => {
      now += 8;
      drawn.push(chart);
    });
  }
  tasks.shift()?.();
  expect(drawn).toEqual([1, 2]);
  runTasks();
  expect(drawn).toEqual([1, 2, 3]);
  vi.restoreAllMocks();
});
