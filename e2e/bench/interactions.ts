import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { firstAnswer } from '../lossScreen.ts';
import type { ElectronCommand } from './launches.ts';
import { median, quantile } from './measure.ts';

/** How long one kind of choice takes from the click to the frame that shows its result. */
export interface Interaction {
  readonly name: string;
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
}

interface Choice {
  readonly name: string;
  /** Label of the list, then the options that are chosen in turn. */
  readonly list: RegExp;
  readonly options: readonly RegExp[];
}

const choices: readonly Choice[] = [
  {
    name: 'measure',
    list: /Measure$/,
    options: [/^Events/, /^Direct loss/, /^Deaths per/, /^Deaths/],
  },
  {
    name: 'country set',
    list: /Countries$/,
    options: [/^World/, /^ASEAN/, /^Belt and Road signatories \(152/],
  },
  { name: 'first year', list: /Years$/, options: [/^2010$/, /^2001$/] },
  { name: 'last year', list: /Last year$/, options: [/^2015$/, /^2022$/] },
  { name: 'baseline', list: /Against$/, options: [/20 years/, /10 years/] },
];

const rounds = 5;

/** Drives every choice of the loss screen and times it inside the page. */
export async function interactions(
  command: ElectronCommand,
): Promise<{ readonly frame: number; readonly each: readonly Interaction[] }> {
  const userData = mkdtempSync(join(tmpdir(), 'riskbelt-bench-'));
  const app = await _electron.launch({
    executablePath: command.path,
    args: [...command.flags, command.root, `--user-data-dir=${userData}`],
    cwd: command.root,
  });
  try {
    const page = await app.firstWindow();
    await firstAnswer(page);
    // tsx names inner functions by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    await page.waitForTimeout(3000);
    const frame = await bareFrame(page);
    const each: Interaction[] = [];
    for (const choice of choices) each.push(await timeChoice(page, choice));
    each.push(await timePoint(page));
    return { frame, each };
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** What two frames of an idle window take: the least that any interaction can. */
function bareFrame(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = performance.now();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.now() - before)),
        );
      }),
  );
}

async function timeChoice(page: Page, { name, list, options }: Choice): Promise<Interaction> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const option of options) {
      await page.getByRole('button', { name: list }).click();
      const target = page.getByRole('option', { name: option });
      await target.waitFor();
      const answered = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const shown = (): string | undefined =>
              document.querySelector<HTMLElement>('.losses-body')?.dataset['answers'];
            const before = shown();
            let clicked = Number.NaN;
            addEventListener('pointerup', () => (clicked = performance.now()), {
              once: true,
              capture: true,
            });
            const look = (): void => {
              if (shown() === before || Number.isNaN(clicked)) requestAnimationFrame(look);
              else requestAnimationFrame(() => resolve(performance.now() - clicked));
            };
            look();
          }),
      );
      await target.click();
      times.push(await answered);
    }
  }
  return summary(`choose: ${name}`, times);
}

/** Pointing at a country until it shows in the details. */
async function timePoint(page: Page): Promise<Interaction> {
  const times: number[] = [];
  for (let row = 0; row < 10; row += 1) {
    times.push(
      await page.evaluate(
        (place) =>
          new Promise<number>((resolve) => {
            const target = document.querySelectorAll('.ranking-row')[place];
            const name = target?.querySelector('.ranking-name')?.textContent ?? '';
            const before = performance.now();
            target?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            const look = (): void => {
              const text = document.querySelector('.inspector')?.textContent ?? '';
              if (text.startsWith(name))
                requestAnimationFrame(() => resolve(performance.now() - before));
              else requestAnimationFrame(look);
            };
            look();
          }),
        row,
      ),
    );
  }
  return summary('point at a country', times);
}

function summary(name: string, times: readonly number[]): Interaction {
  return { name, medianMilliseconds: median(times), p95Milliseconds: quantile(times, 0.95) };
}
