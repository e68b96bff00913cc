import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from './menu.ts';
import { mainWords } from './words.ts';

const base = { words: mainWords.en, mac: false, inspector: false, choose: vi.fn() };

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flat(item.submenu) : []),
  ]);
}

describe('menuTemplate', () => {
  it('gives each shortcut to one item only', () => {
    for (const mac of [false, true]) {
      const keys = flat(menuTemplate({ ...base, mac })).flatMap((item) => item.accelerator ?? []);
      expect(keys.length).toBeGreaterThan(6);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('tells the window which command was chosen', () => {
    const choose = vi.fn();
    const items = flat(menuTemplate({ ...base, choose }));
    for (const item of items) (item.click as (() => void) | undefined)?.();
    expect(choose.mock.calls.map(([command]) => command as string).sort()).toEqual([
      'copy-diagnostics',
      'copy-question',
      'export-data',
      'export-figure',
      'find-command',
      'import-events',
      'print-screen',
      'redo',
      'reset-question',
      'show-shortcuts',
      'switch-language',
      'switch-theme',
      'take-tour',
      'undo',
    ]);
  });

  it('labels every item in both languages', () => {
    for (const words of Object.values(mainWords)) {
      const unnamed = flat(menuTemplate({ ...base, words })).filter(
        (item) => item.type !== 'separator' && (item.label ?? '') === '',
      );
      expect(unnamed).toEqual([]);
    }
    const chinese = flat(menuTemplate({ ...base, words: mainWords.zh })).map((item) => item.label);
    expect(chinese).toContain('撤销');
  });

  it('offers the inspector in development only', () => {
    const roles = (inspector: boolean) =>
      flat(menuTemplate({ ...base, inspector })).map((item) => item.role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
