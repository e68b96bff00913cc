import type { MenuCommand } from '../desktop.ts';

/** The shortcuts of commands, as the menu has them. */
export function commandKeys(mac: boolean): Partial<Readonly<Record<MenuCommand, string>>> {
  const main = mac ? '⌘' : 'Ctrl';
  return {
    'find-command': `${main}+K`,
    undo: `${main}+Z`,
    redo: mac ? '⌘+⇧+Z' : 'Ctrl+Y',
    'import-events': `${main}+I`,
    'export-figure': `${main}+E`,
    'export-data': mac ? '⌘+⇧+E' : 'Ctrl+Shift+E',
    'print-screen': `${main}+P`,
    'copy-question': mac ? '⌘+⇧+C' : 'Ctrl+Shift+C',
    'switch-language': mac ? '⌘+⇧+L' : 'Ctrl+Shift+L',
    'switch-theme': mac ? '⌘+⇧+D' : 'Ctrl+Shift+D',
    'show-shortcuts': `${main}+/`,
  };
}
