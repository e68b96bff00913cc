import { describe, expect, it } from 'vitest';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import type { Opened } from '../compute/messages.ts';
import { firstChoices } from './choices.ts';
import type { WindowEvent } from './event.ts';
import type { State } from './state.ts';
import { windowState } from './testing/windowState.ts';
import { update } from './update.ts';

const opened: Opened = {
  dataSets: [],
  countries: [],
  countrySets: [],
  hazards: [
    { code: 'flood', name: { en: 'Flood', zh: '洪水' }, core: true, events: 3 },
    { code: 'storm', name: { en: 'Storm', zh: '风暴' }, core: true, events: 2 },
  ],
  lossCoverage: { firstYear: 2000, lastYear: 2026, partialYears: [2026] },
  engineVersion: 'v1.4.3',
};

const later: DataSetSummary = {
  name: 'noaa-earthquakes',
  title: { en: 'Earthquakes', zh: '地震' },
  publisher: { en: 'NOAA', zh: 'NOAA' },
  source: '',
  licence: { en: '', zh: '' },
  version: { en: '1', zh: '1' },
  retrieved: '2026',
  citation: '',
  description: { en: '', zh: '' },
  years: null,
  mayBePassedOn: 'unknown',
  passingOn: { en: '', zh: '' },
  tables: [],
  partialYears: [],
  state: { kind: 'checked' },
};

function after(...events: readonly WindowEvent[]): State {
  return events.reduce(update, windowState);
}

const measureChanged: WindowEvent = { kind: 'questionChanged', change: { measure: 'affected' } };

describe('update', () => {
  it('asks about every hazard that the data know when the data are opened', () => {
    const state = after({ kind: 'libraryOpened', opened: opened });
    expect(state.choices.question.hazards).toEqual(['flood', 'storm']);
    expect(state.past).toEqual([]);
  });

  it('keeps a data set that is checked later apart from those that the screen rests on', () => {
    const opening = after({ kind: 'libraryOpened', opened });
    const checked = update(opening, { kind: 'dataSetChecked', dataSet: later });
    expect(checked.checked).toEqual([later]);
    expect(checked.opening).toBe(opening.opening);
    const again = { ...later, version: { en: '2', zh: '2' } };
    expect(update(checked, { kind: 'dataSetChecked', dataSet: again }).checked).toEqual([again]);
  });

  it('undoes a gesture as one choice', () => {
    const drag = (chosenArea: string): WindowEvent => ({
      kind: 'choicesChanged',
      change: { chosenArea },
      gesture: 'drag 1',
    });
    const dragged = after(measureChanged, drag('CHN'), drag('TUR'), drag('PAK'));
    expect(dragged.past).toHaveLength(2);
    expect(update(dragged, { kind: 'undone' }).choices).toMatchObject({
      chosenArea: null,
      question: { measure: 'affected' },
    });
    const next = update(dragged, { kind: 'choicesChanged', change: { chosenArea: 'IRN' } });
    expect(update(next, { kind: 'undone' }).choices.chosenArea).toBe('PAK');
  });

  it('undoes and redoes choices, the newest first', () => {
    const changed = after(measureChanged, { kind: 'areaChosen', area: 'CHN' });
    const back = update(changed, { kind: 'undone' });
    expect(back.choices.chosenArea).toBeNull();
    expect(back.choices.question.measure).toBe('affected');
    const further = update(back, { kind: 'undone' });
    expect(further.choices).toEqual(firstChoices);
    const again = update(update(further, { kind: 'redone' }), { kind: 'redone' });
    expect(again.choices).toEqual(changed.choices);
  });

  it('has nothing to redo after a new choice', () => {
    const state = after(
      measureChanged,
      { kind: 'undone' },
      { kind: 'questionChanged', change: { measure: 'events' } },
    );
    expect(state.future).toEqual([]);
  });

  it('does not remember a choice that changes nothing', () => {
    const state = after({ kind: 'questionChanged', change: { measure: 'deaths' } });
    expect(state).toBe(windowState);
  });

  it('does not undo what is not there', () => {
    expect(after({ kind: 'undone' })).toBe(windowState);
    expect(after({ kind: 'redone' })).toBe(windowState);
  });

  it('turns a period round that ends before it begins', () => {
    const { question } = after({ kind: 'questionChanged', change: { lastYear: 2000 } }).choices;
    expect([question.firstYear, question.lastYear]).toEqual([2000, 2001]);
  });

  it('keeps the last answer on screen while the next one is computed and when it fails', () => {
    const answer = { question: firstChoices.question } as LossAssessment;
    const state = after(
      { kind: 'computationDone', assessment: answer, areaAssessment: null },
      { kind: 'computationStarted' },
      {
        kind: 'computationFailed',
        failure: { kind: 'bad-setting', step: 'assessLosses', message: '', at: [] },
      },
    );
    expect(state.assessment).toBe(answer);
    expect(state.computation.kind).toBe('failed');
  });

  it('is the same object when the pointer stays where it was', () => {
    const state = after({ kind: 'areaHovered', area: 'CHN' });
    expect(update(state, { kind: 'areaHovered', area: 'CHN' })).toBe(state);
  });
});
