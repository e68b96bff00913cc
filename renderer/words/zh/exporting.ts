import type { Words } from '../en/index.ts';

/** 保存图件。 */
export const exporting: Pick<Words, 'export' | 'saveFailure'> = {
  export: {
    open: '导出',
    openFigure: '导出图件：{{figure}}',
    title: '导出图件',
    format: '格式',
    formats: {
      svg: 'SVG 矢量图',
      png: 'PNG 图片',
      pdf: 'PDF 矢量图，嵌入字体',
      pptx: 'PowerPoint 幻灯片',
      docx: 'Word 文档，图件附图题',
      csv: 'CSV 数据',
      xlsx: 'Excel 数据，附说明表',
      parquet: 'Parquet 数据，供程序读取',
    },
    size: '尺寸',
    sizes: {
      singleColumn: '单栏，84 毫米',
      doubleColumn: '双栏，174 毫米',
      page: '页宽，160 毫米',
      slide: '幻灯片，16:9',
    },
    resolution: '分辨率',
    dpi: '{{dpi}} dpi',
    language: '图件语言',
    plain: '仅图形，不含标题与说明',
    preview: '预览',
    drawing: '正在绘制…',
    save: '保存…',
    saved: '已保存：{{name}}',
    failed: '未能保存。{{reason}}',
    cancelled: '未保存。',
  },
  saveFailure: {
    'disk-full': '磁盘已满，请清理空间或选择其他文件夹。',
    'read-only': '该文件夹不可写入，请选择其他文件夹。',
    permission: '没有写入权限，请选择其他文件夹。',
    'no-such-folder': '该文件夹已不存在，请选择其他文件夹。',
    'name-too-long': '文件名过长，请改短。',
    'in-use': '文件正被其他程序占用，或已有同名文件。请关闭它或另取名称。',
    'is-a-folder': '已有同名文件夹，请另取名称。',
    other: '文件无法写入：{{detail}}',
  },
};
