import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import type { ElectronCommand } from './launches.ts';
import { type Machine, machine } from './machine.ts';
import { median, quantile } from './measure.ts';
import { patientAnswer } from './patientAnswer.ts';

/** How long one kind of choice takes from the click to the frame that shows its result. */
export interface Interaction {
  readonly name: string;
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
  /** Each press, in the order of the presses: the first after a start is the slowest. */
  readonly milliseconds: readonly number[];
  /** The longest that the window could not answer; 0 where no task took 50 ms, null where not watched. */
  readonly longestTaskMilliseconds: number | null;
}

interface Choice {
  readonly name: string;
  /** Label of the list, then how the options begin that are chosen in turn. */
  readonly list: string;
  readonly options: readonly string[];
}

const choices: readonly Choice[] = [
  {
    name: 'measure',
    list: 'Measure',
    options: ['Events', 'Direct lossDirect', 'Deaths per million', 'DeathsDead'],
  },
  {
    name: 'country set',
    list: 'Countries',
    options: ['World', 'Belt and Road signatories (152, Sep'],
  },
  { name: 'first year', list: 'Years', options: ['2010', '2001'] },
  { name: 'last year', list: 'Last year', options: ['2015', '2022'] },
  { name: 'baseline', list: 'Against', options: ['mean of 20', 'mean of 10'] },
  { name: 'hazards', list: 'Hazards', options: ['Flood', 'Storm', 'Drought', 'Earthquake'] },
];

const rounds = 5;

/** A person reads a list before choosing from it, in milliseconds. */
const READING = 250;

/** Drives every choice of the loss screen and times it inside the page. */
export async function interactions(
  command: ElectronCommand,
): Promise<{ readonly machine: Machine; readonly each: readonly Interaction[] }> {
  const userData = mkdtempSync(join(tmpdir(), 'riskbelt-bench-'));
  const app = await _electron.launch({
    executablePath: command.path,
    args: [...command.flags, command.root, `--user-data-dir=${userData}`],
    cwd: command.root,
  });
  try {
    const page = await app.firstWindow();
    await patientAnswer(page);
    // tsx names inner functions by a helper that the page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    await page.waitForTimeout(3000);
    const measured = await machine(page);
    const each: Interaction[] = [];
    for (const choice of choices) each.push(await timeChoice(page, choice));
    each.push(await timePoint(page));
    return { machine: measured, each };
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/**
 * From the press of an option to the frame that shows its answer. All of it happens inside the page:
 * a driver that looks for elements by their role would add its own work to ours.
 */
async function timeChoice(page: Page, { name, list, options }: Choice): Promise<Interaction> {
  const times: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const option of options) {
      const pressed = await page.evaluate(pressOption, { list, option, reading: READING });
      times.push(pressed.milliseconds);
      longest.push(pressed.longestTaskMilliseconds);
      await page.waitForTimeout(150);
    }
  }
  await page.keyboard.press('Escape');
  return { ...summary(`choose: ${name}`, times), longestTaskMilliseconds: median(longest) };
}

interface Pressed {
  readonly milliseconds: number;
  readonly longestTaskMilliseconds: number;
}

function pressOption(wanted: {
  readonly list: string;
  readonly option: string;
  readonly reading: number;
}): Promise<Pressed> {
  return new Promise((resolve, reject) => {
    let longestTaskMilliseconds = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        longestTaskMilliseconds = Math.max(longestTaskMilliseconds, duration);
      }
    });
    const end = (milliseconds: number): void => {
      // A task is told of only after it has ended, and the table follows the figures.
      setTimeout(() => {
        watch.disconnect();
        resolve({ milliseconds, longestTaskMilliseconds });
      }, 500);
    };
    const opener = [...document.querySelectorAll('.choice')].find(
      (choice) => choice.querySelector('span, label')?.textContent === wanted.list,
    );
    // A list of marks stays open.
    if (document.querySelector('[role="option"].list-item') === null) {
      opener?.querySelector('button')?.click();
    }
    const deadline = performance.now() + 10_000;
    let isRead = false;
    const press = (): void => {
      const option = [...document.querySelectorAll<HTMLElement>('[role="option"].list-item')].find(
        ({ textContent }) => textContent.startsWith(wanted.option),
      );
      const body = document.querySelector<HTMLElement>('.losses-body');
      if (option === undefined || body === null) {
        if (performance.now() > deadline) reject(new Error(`no option ${wanted.option}`));
        else requestAnimationFrame(press);
        return;
      }
      if (!isRead) {
        isRead = true;
        setTimeout(press, wanted.reading);
        return;
      }
      let answered = Number.POSITIVE_INFINITY;
      const answers = new MutationObserver(() => {
        answered = performance.now();
        answers.disconnect();
      });
      answers.observe(body, { attributeFilter: ['data-answers'] });
      const start = performance.now();
      watch.observe({ type: 'longtask' });
      option.click();
      // The frame that has the drawings: the first one after the charts say that they stand.
      const look = (): void => {
        const [drawn] = performance.getEntriesByName('charts drawn');
        if (drawn !== undefined && drawn.startTime >= answered) end(performance.now() - start);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    press();
  });
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
  return {
    name,
    medianMilliseconds: median(times),
    p95Milliseconds: quantile(times, 0.95),
    milliseconds: times,
    longestTaskMilliseconds: null,
  };
}
