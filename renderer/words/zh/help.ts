import type { Words } from '../en/index.ts';

/** 查找、快捷键与导览。 */
export const help: Pick<Words, 'palette' | 'shortcuts' | 'tour'> = {
  palette: {
    label: '查找',
    placeholder: '国家、页面、指标或命令…',
    nothing: '没有找到。请试试国家、页面或指标的名称。',
    countries: '国家和地区',
    countrySets: '国家集合',
    commands: '命令',
    command: {
      'find-command': '查找',
      undo: '撤销',
      redo: '重做',
      'reset-question': '恢复初始问题',
      'copy-question': '将问题复制为文字',
      'import-events': '导入灾害事件表',
      'export-figure': '导出图件',
      'export-data': '导出图件数据',
      'print-screen': '打印当前页面',
      'switch-language': '切换为英文（English）',
      'switch-theme': '切换浅色与深色',
      'take-tour': '快速导览',
      'show-shortcuts': '键盘快捷键',
      'copy-diagnostics': '复制诊断信息',
    },
  },
  shortcuts: {
    title: '键盘快捷键',
    everywhere: '任何位置',
    inLists: '地图、排名、表格与列表中',
    screens: '打开页面',
    walk: '移动',
    choose: '选中',
    clear: '取消选择或关闭',
    next: '跳到下一区域',
    slide: '移动滑块',
  },
  tour: {
    offer: '初次使用？一分钟了解Riskbelt。',
    take: '开始导览',
    decline: '暂不需要',
    place: '第{{step}}步，共{{steps}}步',
    back: '上一步',
    next: '下一步',
    leave: '结束导览',
    end: '完成',
    label: '导览',
    stops: {
      question: {
        title: '提出问题',
        text: '选择国家、灾种、年份、指标和对比基准，结果随选随出；任何选择都可以撤销。',
      },
      headline: {
        title: '一句话结论',
        text: '由数据直接生成，列出关键数字。窗口底部说明数据覆盖情况和缺失。',
      },
      map: {
        title: '图表联动',
        text: '在排名、地图或表格中指向一个国家，各处同时突出显示；单击或按Enter选定，按Esc取消。',
      },
      export: {
        title: '导出图件',
        text: '每幅图都可按出版尺寸保存，可选中文或英文，附来源说明；也可导出图中数据。',
      },
      screens: {
        title: '其他页面',
        text: '构建和调整风险指数、比较国家、检验排名的稳健性，查看每一张数据表和每一种方法。',
      },
      find: {
        title: '查找',
        text: '输入几个字即可找到国家、页面、指标或命令：Ctrl K，Mac上为 ⌘ K。',
      },
    },
  },
};
