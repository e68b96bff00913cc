/** Finding things, shortcuts, the tour. */
export const help = {
  palette: {
    label: 'Find anything',
    placeholder: 'Country, screen, measure or command…',
    nothing: 'Nothing is called so. Try a country, a screen or a measure.',
    countries: 'Countries and areas',
    countrySets: 'Country sets',
    commands: 'Commands',
    command: {
      'find-command': 'Find anything',
      undo: 'Undo',
      redo: 'Redo',
      'reset-question': 'Start again with the first question',
      'copy-question': 'Copy the question as text',
      'import-events': 'Import a table of events',
      'export-figure': 'Export a figure',
      'export-data': 'Export the data of a figure',
      'print-screen': 'Print this screen',
      'switch-language': 'Switch to Chinese (中文)',
      'switch-theme': 'Switch light and dark',
      'take-tour': 'Take the tour',
      'show-shortcuts': 'Keyboard shortcuts',
      'copy-diagnostics': 'Copy diagnostics',
    },
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    everywhere: 'Everywhere',
    inLists: 'In maps, rankings, tables and lists',
    screens: 'Open a screen',
    walk: 'Walk',
    choose: 'Choose what is marked',
    clear: 'Clear the choice, close',
    next: 'Next part of the screen',
    slide: 'Move a slider',
  },
  tour: {
    offer: 'New here? See in one minute what Riskbelt does.',
    take: 'Take the tour',
    decline: 'No, thanks',
    place: '{{step}} of {{steps}}',
    back: 'Back',
    next: 'Next',
    end: 'Done',
    label: 'Tour',
    stops: {
      question: {
        title: 'Ask',
        text: 'Which countries, hazards and years, measured how, against which years before. Every choice is answered at once, and Undo takes it back.',
      },
      headline: {
        title: 'The finding in words',
        text: 'One sentence with the numbers that matter, made from the data. The line at the foot of the window says what they cover and what is missing.',
      },
      map: {
        title: 'Everything is linked',
        text: 'Point at a country here, in the map or in the table to see it everywhere. Click or press Enter to keep it; Escape lets it go.',
      },
      export: {
        title: 'Take it with you',
        text: 'Each figure can be saved for print, in English or Chinese, with its source, or as the numbers behind it.',
      },
      screens: {
        title: 'Further screens',
        text: 'Build and change risk indices, compare countries, see how sure a rank is, look into every table and method.',
      },
      find: {
        title: 'Find anything',
        text: 'A country, a screen, a measure or a command by a few letters: Ctrl K, or ⌘ K on a Mac.',
      },
    },
  },
};
