import type { Page } from '@playwright/test';

/** What a walk by keyboard found wrong. */
export interface TabWalk {
  /** Controls that Tab does not come to, nor an arrow key in the list, grid or tree that holds them. */
  readonly unreached: readonly string[];
  /** Controls that can hold the focus without a mark of it. */
  readonly unmarked: readonly string[];
  /** Whether Tab led once around the window and back to where it began: no part of it is a trap. */
  readonly isRound: boolean;
  readonly controls: number;
}

/** More presses than any screen needs. */
const MOST_PRESSES = 400;
const PRESSES_AT_ONCE = 20;

declare global {
  interface Window {
    tabWalk?: {
      readonly reached: Set<Element>;
      readonly unmarked: Set<Element>;
      /** Where the walk began. */
      first: Element | null;
      /** How often the first stop of the window was reached. */
      starts: number;
      /** Whether the walk came by the first stop of the window to where it began. */
      isRound: boolean;
      readonly stop: () => void;
    };
  }
}

/** Walks once around the window by Tab and looks at every control that is shown. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  await page.evaluate(() => {
    const reached = new Set<Element>();
    const unmarked = new Set<Element>();
    const isMarked = (element: Element): boolean => {
      for (
        let box: Element | null = element, up = 0;
        box !== null && up < 4;
        box = box.parentElement, up += 1
      ) {
        const { outlineStyle, outlineWidth } = getComputedStyle(box);
        if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true;
      }
      const active = element.getAttribute('aria-activedescendant');
      return active !== null && document.getElementById(active) !== null;
    };
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      reached.add(target);
      walk.first ??= target;
      // While the shell leads the focus from the last stop to the first, a press of Tab can come there
      // before it: the first stop alone, reached twice, is no round.
      if (walk.starts > 0 && target === walk.first) walk.isRound = true;
      if (target.matches('.skip')) walk.starts += 1;
      // What it began with may have been drawn anew.
      if (walk.starts > 3) walk.isRound = true;
      requestAnimationFrame(() => {
        if (document.activeElement === target && !isMarked(target)) unmarked.add(target);
      });
    };
    document.addEventListener('focusin', note);
    const walk = {
      reached,
      unmarked,
      first: null as Element | null,
      starts: 0,
      isRound: false,
      stop: () => document.removeEventListener('focusin', note),
    };
    window.tabWalk = walk;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  let isRound = false;
  for (let presses = 0; presses < MOST_PRESSES && !isRound; presses += PRESSES_AT_ONCE) {
    for (let each = 0; each < PRESSES_AT_ONCE; each += 1) await page.keyboard.press('Tab');
    isRound = await page.evaluate(() => window.tabWalk?.isRound ?? false);
  }
  const found = await page.evaluate(async () => {
    const walk = window.tabWalk;
    if (walk === undefined) throw new Error('the walk was lost with the page');
    walk.stop();
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[inert], [aria-hidden="true"]') === null;
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [tabindex], [role="tab"], [role="option"], [role="radio"], [role="row"]',
      ),
    ].filter(
      (element) =>
        !(element as HTMLButtonElement).disabled && element.id !== 'figures' && isShown(element),
    );
    const groups =
      '[role="listbox"], [role="group"][tabindex], [role="grid"], [role="treegrid"], [role="tablist"], [role="radiogroup"], [role="toolbar"], table';
    const answers = new Map<Element, boolean>();
    const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    const answersArrows = async (group: Element): Promise<boolean> => {
      const known = answers.get(group);
      if (known !== undefined) return known;
      const held = [...walk.reached].filter(
        (each) => each.isConnected && (each === group || group.contains(each)),
      );
      // A table holds heads, which are pressed, and cells, which are walked.
      const holder = held.find((each) => each.matches('[data-cell]')) ?? held[0];
      let moves = false;
      if (holder instanceof HTMLElement) {
        for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
          holder.focus();
          const before = [document.activeElement, holder.getAttribute('aria-activedescendant')];
          const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          holder.dispatchEvent(press);
          await nextFrame();
          await nextFrame();
          const after = [document.activeElement, holder.getAttribute('aria-activedescendant')];
          moves ||= after.some((each, place) => each !== before[place]);
          if (moves) break;
        }
      }
      answers.set(group, moves);
      return moves;
    };
    const told = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} ${
        element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
      }`;
    const unreached: string[] = [];
    for (const control of controls) {
      if (walk.reached.has(control) || !control.isConnected) continue;
      const group = control.closest(groups);
      if (group !== null && (await answersArrows(group))) continue;
      unreached.push(told(control));
    }
    return {
      unreached: [...new Set(unreached)],
      unmarked: [...walk.unmarked].filter((each) => each.isConnected).map(told),
      controls: controls.length,
    };
  });
  return { ...found, isRound };
}
