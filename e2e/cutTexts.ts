import type { Page } from '@playwright/test';

/**
 * Texts of the window that cannot be read where they stand: cut off without an ellipsis and a title
 * that gives them in full, wider than the cell or box they belong to, or written over each other.
 * What a scroll brings into sight is not cut off. Charts on a canvas are measured by the tests of
 * their kinds.
 *
 * @param page -   the window
 * @param within - the part that is measured; all of it by default
 */
export async function cutTexts(page: Page, within = 'body'): Promise<readonly string[]> {
  return page.evaluate((part) => {
    interface Written {
      readonly element: HTMLElement;
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
      /** What is drawn above all else. */
      readonly layer: Element | null;
    }
    const faults = new Set<string>();
    const tell = (fault: string, element: Element, text: string): void => {
      faults.add(`${fault}: ${element.tagName.toLowerCase()}.${element.className} “${text}”`);
    };
    // What is shortened gets its title when the pointer comes to it.
    const isTold = (element: Element): boolean => {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      return element.closest('[title]') !== null;
    };
    const seen: Written[] = [];
    const walker = document.createTreeWalker(
      document.querySelector(part) ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null) continue;
      if (element.closest('svg, .visually-hidden, .skip, option, [hidden]') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const place = range.getBoundingClientRect();
      if (place.width === 0 || place.height === 0) continue;
      let { left, right, top, bottom } = place;
      let isBoxed = false;
      let isShortened = false;
      for (
        let box: HTMLElement | null = element;
        box !== null && box !== document.body;
        box = box.parentElement
      ) {
        const style = getComputedStyle(box);
        if (style.display.startsWith('inline') && style.display === 'inline') continue;
        const edge = box.getBoundingClientRect();
        const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
        // A full-width mark at the end of a line may hang over the edge by its blank half.
        const hang = /[，。：；！？、）》”]$/.test(text) ? 8 : 1;
        const isWider = right > edge.right + hang || left < edge.left - 1;
        if (isWider && clips) {
          const isShort =
            style.textOverflow === 'ellipsis' ||
            style.getPropertyValue('-webkit-line-clamp') !== 'none';
          if (!isShort && !isShortened) tell('cut off', element, text);
          else if (!isTold(element)) tell('shortened without a title', element, text);
          isShortened = true;
        } else if (
          isWider &&
          !scrolls &&
          !isBoxed &&
          !isShortened &&
          style.position !== 'absolute'
        ) {
          tell('wider than its box', element, text);
        }
        isBoxed = true;
        if (clips || scrolls) {
          left = Math.max(left, edge.left);
          right = Math.min(right, edge.right);
        }
        if (style.overflowY !== 'visible') {
          if (
            (style.overflowY === 'hidden' || style.overflowY === 'clip') &&
            box === element &&
            bottom > edge.bottom + 3 &&
            !isTold(element)
          ) {
            tell('cut off below', element, text);
          }
          top = Math.max(top, edge.top);
          bottom = Math.min(bottom, edge.bottom);
        }
        if (style.position === 'fixed') break;
      }
      const layer = element.closest('.popover, .callout, .tour-offer, [role="dialog"], .tray');
      // A text of several lines is as many boxes.
      for (const line of range.getClientRects()) {
        const shown = {
          left: Math.max(left, line.left),
          right: Math.min(right, line.right),
          top: Math.max(top, line.top),
          bottom: Math.min(bottom, line.bottom),
        };
        if (shown.right - shown.left < 3 || shown.bottom - shown.top < 5) continue;
        seen.push({ element, text, layer, ...shown });
      }
    }
    for (const [place, one] of seen.entries()) {
      for (const other of seen.slice(place + 1)) {
        if (one.element === other.element || one.layer !== other.layer) continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 2 && down > 4 && !isSticky(one.element) && !isSticky(other.element)) {
          tell('written over', one.element, `${one.text}” and “${other.text}`);
        }
      }
    }
    return [...faults];

    function isSticky(element: Element): boolean {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        if (getComputedStyle(box).position === 'sticky') return true;
      }
      return false;
    }
  }, within);
}
