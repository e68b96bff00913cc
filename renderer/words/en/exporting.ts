/** Saving figures. */
export const exporting = {
  export: {
    open: 'Export',
    openFigure: 'Export figure: {{figure}}',
    title: 'Export figure',
    format: 'Format',
    formats: {
      svg: 'SVG, vectors',
      png: 'PNG, picture',
      csv: 'CSV, the numbers',
    },
    size: 'Size',
    sizes: {
      singleColumn: 'One column, 84 mm',
      doubleColumn: 'Two columns, 174 mm',
      page: 'Page width, 160 mm',
      slide: 'Slide, 16:9',
    },
    resolution: 'Resolution',
    dpi: '{{dpi}} dpi',
    language: 'Language of the figure',
    plain: 'Chart alone, without title and notes',
    preview: 'Preview',
    drawing: 'Drawing…',
    save: 'Save…',
    saved: 'Saved: {{name}}',
    failed: 'Not saved. {{reason}}',
    cancelled: 'Not saved.',
  },
  saveFailure: {
    'disk-full': 'The disk is full. Free some space or choose another folder.',
    'read-only': 'The folder cannot be written to. Choose another one.',
    permission: 'You have no permission to write there. Choose another folder.',
    'no-such-folder': 'The folder is no longer there. Choose another one.',
    'name-too-long': 'The name is too long. Choose a shorter one.',
    'in-use':
      'Another program holds the file, or one of that name is already there. Close it or choose another name.',
    'is-a-folder': 'There is a folder of that name. Choose another name.',
    other: 'The file could not be written: {{detail}}',
  },
};
