import type { ReactNode } from 'react';
import { useImporter } from '../../state/importing/useImporter.ts';
import { FilePick } from '../../ui/FilePick.tsx';
import { useWords } from '../../words/words.ts';

const endings = ['.xlsx', '.csv', '.tsv', '.txt', '.xls', '.xml'];

/** Where an import begins, and begins again. */
export function ChooseFile({ again = false }: { readonly again?: boolean }): ReactNode {
  const say = useWords();
  const importer = useImporter();
  if (again) {
    return (
      <FilePick endings={endings} onFile={importer.open}>
        {say('importing.another')}
      </FilePick>
    );
  }
  return (
    <div className="importing-start">
      <p>{say('importing.lead')}</p>
      <div className="importing-target">
        <p>{say('importing.drop')}</p>
        <FilePick kind="primary" endings={endings} onFile={importer.open}>
          {say('importing.choose')}
        </FilePick>
      </div>
      <p className="importing-hint">{say('importing.formats')}</p>
    </div>
  );
}
