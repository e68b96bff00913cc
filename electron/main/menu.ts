import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../ipc/contract.ts';
import type { MainWords } from './words.ts';

/** What the menu depends on. */
export interface MenuSettings {
  readonly words: MainWords;
  readonly mac: boolean;
  /** Whether the inspector is offered: in development only. */
  readonly inspector: boolean;
  readonly choose: (command: MenuCommand) => void;
}

/** The menu as a value: usual roles and shortcuts, and commands that the window carries out. */
export function menuTemplate(settings: MenuSettings): MenuItemConstructorOptions[] {
  const { words, mac, inspector, choose } = settings;
  const command = (
    label: string,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: name,
    label,
    click: () => choose(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [
      command(words.importEvents, 'import-events', 'CmdOrCtrl+I'),
      separator,
      command(words.exportFigure, 'export-figure', 'CmdOrCtrl+E'),
      command(words.exportData, 'export-data', 'CmdOrCtrl+Shift+E'),
      separator,
      command(words.printScreen, 'print-screen', 'CmdOrCtrl+P'),
      ...(mac ? [] : [separator, { role: 'quit' as const, label: words.quit }]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      command(words.undo, 'undo', 'CmdOrCtrl+Z'),
      command(words.redo, 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
      separator,
      command(words.copyQuestion, 'copy-question', 'CmdOrCtrl+Shift+C'),
      command(words.resetQuestion, 'reset-question'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      // The window listens to this key itself, wherever the focus is.
      { ...command(words.findCommand, 'find-command', 'CmdOrCtrl+K'), registerAccelerator: false },
      separator,
      command(words.switchLanguage, 'switch-language', 'CmdOrCtrl+Shift+L'),
      command(words.switchTheme, 'switch-theme', 'CmdOrCtrl+Shift+D'),
      separator,
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.actualSize },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
      ...(inspector ? [{ role: 'toggleDevTools' as const, label: words.inspector }] : []),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: words.help,
    role: 'help',
    submenu: [
      command(words.takeTour, 'take-tour'),
      command(words.showShortcuts, 'show-shortcuts', 'CmdOrCtrl+/'),
      separator,
      command(words.copyDiagnostics, 'copy-diagnostics'),
    ],
  };
  const macOnly: MenuItemConstructorOptions[] = mac ? [{ role: 'appMenu' }] : [];
  const windowMenu: MenuItemConstructorOptions[] = mac
    ? [{ role: 'windowMenu', label: words.window }]
    : [];
  return [...macOnly, file, edit, view, ...windowMenu, help];
}
