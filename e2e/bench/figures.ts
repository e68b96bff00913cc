import type { Page } from '@playwright/test';
import { median, quantile } from './measure.ts';
import { patientAnswer } from './patientAnswer.ts';

/** How long a map of two columns takes in one format, from the request to its bytes. */
export interface FigureTime {
  readonly format: 'svg' | 'png' | 'pdf';
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
  readonly mostMilliseconds: number;
}

/** What an export may take by the median, in milliseconds; a PNG has 300 dpi. */
const budgets = { svg: 100, png: 500, pdf: 700 } as const;
const rounds = 9;
/** A person looks at the preview before saving, in milliseconds. */
const LOOK = 3000;

interface Asked {
  readonly worker: Worker;
  readonly request: { readonly id: number; readonly task: Readonly<Record<string, unknown>> };
}

/** Exports the map of the loss screen again and again through the window's own worker. */
export async function figureTimes(page: Page): Promise<readonly FigureTime[]> {
  await patientAnswer(page);
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(() => {
    const send: unknown = Reflect.get(Worker.prototype, 'postMessage');
    Worker.prototype.postMessage = function (this: Worker, message: Asked['request']) {
      const isFigure = (message as Partial<Asked['request']>).task?.['kind'] === 'figure';
      if (isFigure) Reflect.set(globalThis, 'asked', { worker: this, request: message });
      if (typeof send === 'function') Reflect.apply(send, this, [message]);
    };
  });
  await page.getByRole('button', { name: 'Edit and export figure: Map' }).click();
  await page.locator('.export-preview img').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(LOOK);
  const times: FigureTime[] = [];
  for (const format of ['svg', 'png', 'pdf'] as const) {
    const all: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(await page.evaluate(timeOnce, format));
    }
    const counted = all.slice(1);
    times.push({
      format,
      medianMilliseconds: median(counted),
      p95Milliseconds: quantile(counted, 0.95),
      mostMilliseconds: budgets[format],
    });
  }
  return times;
}

function timeOnce(format: string): Promise<number> {
  const { worker, request } = Reflect.get(globalThis, 'asked') as Asked;
  const id = 1e6 + Math.round(performance.now() * 1000);
  return new Promise((resolve) => {
    const before = performance.now();
    const listen = ({ data }: MessageEvent<{ readonly id: number }>): void => {
      if (data.id !== id) return;
      worker.removeEventListener('message', listen);
      resolve(performance.now() - before);
    };
    worker.addEventListener('message', listen);
    const options = { dpi: 300, textAs: 'text', data: 'shown' };
    worker.postMessage({ ...request, id, task: { ...request.task, format, options } });
  });
}
