import type { ReactNode } from 'react';
import type { FigureSpec } from '../../chart/figure/FigureSpec.ts';
import { baseMapOf, publicationFaults } from '../../chart/figure/publication.ts';
import type { BaseMapId } from '../../chart/specs/baseMap.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import { useWords } from '../../words/words.ts';
import type { Draft } from './draft.ts';

interface MapSettingsProps {
  readonly draft: Draft;
  readonly figure: FigureSpec;
  readonly onChange: (draft: Draft) => void;
}

const baseMapIds: readonly BaseMapId[] = ['chinese-standard', 'natural-earth'];

/** Base map, its credit and number, and what publication in China asks for. */
export function MapSettings({ draft, figure, onChange }: MapSettingsProps): ReactNode {
  const say = useWords();
  const map = baseMapOf(figure);
  if (map === null) return null;
  const { look } = draft;
  const { publication } = look;
  const withLook = (change: Partial<Draft['look']>): void =>
    onChange({ ...draft, look: { ...look, ...change } });
  const override = publication.kind === 'china' ? publication.override : null;
  const lacking = publicationFaults({
    ...figure,
    publication: publication.kind === 'china' ? { kind: 'china', override: null } : publication,
  });
  return (
    <>
      <Choice
        label={say('export.map')}
        hideLabel
        stacked
        options={baseMapIds.map((key) => ({ key, name: say(`map.baseMap.${key}`) }))}
        chosen={map.id}
        onChoose={(baseMap) => onChange({ ...draft, baseMap })}
      />
      <p className="field-label">{say('export.mapCredit', { credit: map.credit })}</p>
      {map.reviewed ? null : <p className="field-label">{say('export.schematic')}</p>}
      <div className="export-field">
        <span className="field-label">{say('export.publication')}</span>
        <Segments<'general' | 'china'>
          label={say('export.publication')}
          options={(['general', 'china'] as const).map((key) => ({
            key,
            name: say(`export.publications.${key}`),
          }))}
          chosen={publication.kind}
          onChoose={(kind) => {
            if (kind === 'general') withLook({ publication: { kind } });
            else {
              const china = { ...look, publication: { kind, override: null } };
              onChange({ ...draft, baseMap: 'chinese-standard', look: china });
            }
          }}
        />
      </div>
      <TextEntry
        label={say('export.mapNumber')}
        hint={say('export.mapNumberHint')}
        most={60}
        value={look.mapNumber ?? ''}
        onChange={(text) => withLook({ mapNumber: text.trim() === '' ? null : text })}
      />
      {publication.kind === 'china' && lacking.length > 0 ? (
        <Notice kind="warning">
          {override === null ? (
            lacking.map((fault) => <p key={fault}>{say(`export.chinaNeeds.${fault}`)}</p>)
          ) : (
            <p>{say('export.overridden')}</p>
          )}
          <Override
            reason={override}
            onChange={(reason) => withLook({ publication: { kind: 'china', override: reason } })}
          />
        </Notice>
      ) : null}
    </>
  );
}

interface OverrideProps {
  readonly reason: string | null;
  readonly onChange: (reason: string | null) => void;
}

/** Goes against the rule, with a reason that is kept: none without words lets a figure pass. */
function Override({ reason, onChange }: OverrideProps): ReactNode {
  const say = useWords();
  return (
    <>
      <Switch on={reason !== null} onChange={(on) => onChange(on ? ' ' : null)}>
        {say('export.override')}
      </Switch>
      {reason === null ? null : (
        <TextEntry
          label={say('export.overrideReason')}
          rows={2}
          most={500}
          value={reason.trimStart()}
          onChange={(text) => onChange(text === '' ? ' ' : text)}
        />
      )}
    </>
  );
}
