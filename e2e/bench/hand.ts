import type { Page } from '@playwright/test';

/** Points, presses and scrolls as a person does, without a driver's own search for elements. */
export interface Hand {
  readonly press: (selector: string, place?: number) => Promise<void>;
  /** Presses the element with this name, whatever it is read aloud as. */
  readonly pressNamed: (selector: string, name: RegExp) => Promise<void>;
  /** Moves the pointer across an element in twenty steps. */
  readonly across: (selector: string, place?: number) => Promise<void>;
  readonly scroll: (selector: string, steps: number) => Promise<void>;
  readonly type: (keys: string) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  /** Waits until an element is there. */
  readonly until: (selector: string) => Promise<void>;
  /** How many elements there are. */
  readonly count: (selector: string) => Promise<number>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A hand on a window. */
export function handOn(page: Page): Hand {
  const boxOf = async (selector: string, place: number, name: string): Promise<Box> => {
    const box = await page.evaluate(
      ({ selector: sought, place: at, name: called }) => {
        const found = [...document.querySelectorAll<HTMLElement>(sought)].filter(
          (each) =>
            called === '' ||
            new RegExp(called).test(`${each.getAttribute('aria-label') ?? ''}|${each.textContent}`),
        );
        const element = found.at(at);
        if (element === undefined) return null;
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      },
      { selector, place, name },
    );
    if (box === null) throw new Error(`the bench needs ${selector} ${name} at ${place}`);
    return box;
  };
  const pressBox = async ({ x, y, width, height }: Box): Promise<void> => {
    await page.mouse.click(x + width / 2, y + height / 2);
  };
  return {
    press: async (selector, place = 0) => pressBox(await boxOf(selector, place, '')),
    pressNamed: async (selector, name) => pressBox(await boxOf(selector, 0, name.source)),
    across: async (selector, place = 0) => {
      const { x, y, width, height } = await boxOf(selector, place, '');
      for (let step = 1; step < 20; step++) {
        await page.mouse.move(
          x + (width * step) / 20,
          y + Math.min(height, 500) * (0.3 + (step % 5) / 12),
        );
      }
    },
    scroll: async (selector, steps) => {
      const { x, y, width, height } = await boxOf(selector, 0, '');
      await page.mouse.move(x + width / 2, y + Math.min(height, 300) / 2);
      for (let step = 0; step < steps; step++) await page.mouse.wheel(0, 300);
    },
    type: (keys) => page.keyboard.type(keys, { delay: 100 }),
    key: (key) => page.keyboard.press(key),
    until: async (selector) => {
      await page.waitForFunction((sought) => document.querySelector(sought) !== null, selector, {
        timeout: 120_000,
        polling: 100,
      });
    },
    count: (selector) =>
      page.evaluate((sought) => document.querySelectorAll(sought).length, selector),
  };
}
