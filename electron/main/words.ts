import type { Language } from '../ipc/facts.ts';

/** The texts that main itself shows: menu and native dialogs. */
export interface MainWords {
  readonly file: string;
  readonly importEvents: string;
  readonly exportFigure: string;
  readonly exportData: string;
  readonly printScreen: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly copyQuestion: string;
  readonly resetQuestion: string;
  readonly view: string;
  readonly findCommand: string;
  readonly switchLanguage: string;
  readonly switchTheme: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly inspector: string;
  readonly help: string;
  readonly takeTour: string;
  readonly showShortcuts: string;
  readonly copyDiagnostics: string;
  readonly window: string;
  readonly replaceQuestion: (names: string) => string;
  readonly replace: string;
  readonly cancel: string;
  readonly chooseFolder: string;
  readonly crashed: string;
  readonly crashedDetail: string;
  readonly reload: string;
  readonly close: string;
}

/** The texts in each language. */
export const mainWords: Readonly<Record<Language, MainWords>> = {
  en: {
    file: 'File',
    importEvents: 'Import events…',
    exportFigure: 'Export figure…',
    exportData: 'Export data…',
    printScreen: 'Print this screen…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    copyQuestion: 'Copy question as text',
    resetQuestion: 'Reset question',
    view: 'View',
    findCommand: 'Find anything…',
    switchLanguage: 'Language: 中文',
    switchTheme: 'Switch light and dark',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
    inspector: 'Developer tools',
    help: 'Help',
    takeTour: 'Take the tour',
    showShortcuts: 'Keyboard shortcuts',
    copyDiagnostics: 'Copy diagnostics',
    window: 'Window',
    replaceQuestion: (names) => `These files are already there: ${names}. Replace them?`,
    replace: 'Replace',
    cancel: 'Cancel',
    chooseFolder: 'Save here',
    crashed: 'The window has stopped working',
    crashedDetail:
      'Your settings and saved files are safe. Reload to go on; the cause is in the log file.',
    reload: 'Reload',
    close: 'Close',
  },
  zh: {
    file: '文件',
    importEvents: '导入灾害事件…',
    exportFigure: '导出图件…',
    exportData: '导出数据…',
    printScreen: '打印当前页面…',
    quit: '退出',
    edit: '编辑',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    copyQuestion: '将问题复制为文字',
    resetQuestion: '重置问题',
    view: '视图',
    findCommand: '查找…',
    switchLanguage: '语言：English',
    switchTheme: '切换浅色与深色',
    zoomIn: '放大',
    zoomOut: '缩小',
    actualSize: '实际大小',
    fullScreen: '全屏',
    inspector: '开发者工具',
    help: '帮助',
    takeTour: '快速导览',
    showShortcuts: '键盘快捷键',
    copyDiagnostics: '复制诊断信息',
    window: '窗口',
    replaceQuestion: (names) => `以下文件已存在：${names}。是否替换？`,
    replace: '替换',
    cancel: '取消',
    chooseFolder: '保存到此处',
    crashed: '窗口已停止工作',
    crashedDetail: '设置和已保存的文件不受影响。请重新载入以继续；原因已写入日志文件。',
    reload: '重新载入',
    close: '关闭',
  },
};
