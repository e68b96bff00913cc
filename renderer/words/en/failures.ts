/** What went wrong, and what to do. */
export const failures = {
  failure: {
    'too-few-values': 'There are too few values.',
    'constant-values': 'All values are equal.',
    'not-positive': 'A value is not positive.',
    'not-finite': 'A value is not a finite number.',
    'not-converged': 'The computation did not converge.',
    singular: 'The data are linearly dependent.',
    'mismatched-lengths': 'Two inputs differ in length.',
    'negative-weight': 'A weight is negative.',
    'zero-weights': 'All weights are zero.',
    'unknown-code': 'A code is unknown: {{at}}',
    'duplicate-code': 'A code stands twice: {{at}}',
    'cyclic-framework': 'The framework runs in a circle: {{at}}',
    'unknown-method': 'A method is unknown: {{at}}',
    'bad-setting': 'A setting is not valid: {{message}}',
    'bad-input': 'A file is not valid: {{message}}',
    'newer-version': 'The file was made by a newer version of Riskbelt.',
    'hash-differs': 'The file differs from what was published with Riskbelt: {{at}}',
    'drawing-stopped':
      'The figure could not be drawn. Try again; if it fails again, copy the diagnostics and send them to us.',
    cancelled: 'Cancelled.',
    'engine-stopped': 'The data engine stopped. Start the program again; your files are untouched.',
  },
};
