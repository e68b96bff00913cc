import type { ReactNode } from 'react';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import { useSettings } from '../state/settingsInUse.ts';
import { useWords } from '../words/words.ts';

/** Title, publisher, version and licence of a data set. */
export function SourceFacts({ dataSet }: { readonly dataSet: DataSetSummary }): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  return (
    <dl className="source-facts">
      <div>
        <dt>{say('workbench.explain.source')}</dt>
        <dd>{dataSet.title[language]}</dd>
      </div>
      {(['publisher', 'version', 'licence'] as const).map((fact) => (
        <div key={fact}>
          <dt>{say(`workbench.explain.${fact}`)}</dt>
          <dd>{dataSet[fact][language]}</dd>
        </div>
      ))}
    </dl>
  );
}
