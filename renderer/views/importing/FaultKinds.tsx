import { type ReactNode, useMemo } from 'react';
import {
  defaultFaultChoices,
  type FaultChoice,
  type FaultCount,
} from '../../../datasets/importers/rowFaults.ts';
import type { ImportChoices } from '../../state/importing/importing.ts';
import { useImporter } from '../../state/importing/useImporter.ts';
import { useCount } from '../../state/useCount.ts';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../words/words.ts';

interface FaultKindsProps {
  readonly choices: ImportChoices;
  readonly counts: readonly FaultCount[];
}

/** Each kind of fault, how often it is there, and whether its rows are kept. */
export function FaultKinds({ choices, counts }: FaultKindsProps): ReactNode {
  const say = useWords();
  const importer = useImporter();
  const count = useCount();
  const options = useMemo(
    () => [
      { key: 'leave-out' as const, name: say('importing.leaveOut') },
      { key: 'keep' as const, name: say('importing.keep') },
    ],
    [say],
  );
  const chosen = { ...defaultFaultChoices, ...choices.faults };
  return (
    <table className="importing-kinds">
      <thead>
        <tr>
          <th scope="col">{say('importing.kind')}</th>
          <th scope="col" className="numeric">
            {say('importing.found')}
          </th>
          <th scope="col">{say('importing.whatToDo')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, leftOut, kept }) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row">{say(`importing.kinds.${kind}`)}</th>
            <td className="number">{count(leftOut + kept)}</td>
            <td>
              {kind === 'wrong-cell-count' ? (
                say('importing.always')
              ) : (
                <Segments<FaultChoice>
                  label={say(`importing.kinds.${kind}`)}
                  options={options}
                  chosen={chosen[kind]}
                  onChoose={(choice) =>
                    importer.choose({ faults: { ...choices.faults, [kind]: choice } })
                  }
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
