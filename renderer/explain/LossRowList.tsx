import type { ReactNode } from 'react';
import type { FileRows, LossRows } from '../../datasets/tables/lossRows.ts';
import type { Losses } from '../state/useLosses.ts';

interface LossRowListProps {
  readonly rows: LossRows;
  readonly losses: Losses;
}

/** The lines of the files that one country and year rests on, cell by cell. */
export function LossRowList({ rows, losses }: LossRowListProps): ReactNode {
  return (
    <>
      <FileLines file={rows.above} losses={losses} />
      {rows.below === null ? null : <FileLines file={rows.below} losses={losses} />}
    </>
  );
}

function FileLines({
  file,
  losses,
}: {
  readonly file: FileRows;
  readonly losses: Losses;
}): ReactNode {
  const { say } = losses;
  return (
    <>
      {file.rows.map(({ line, cells }) => (
        <div key={line} className="source-row" data-line={line} data-file={file.file}>
          <p>{say('workbench.explain.sourceRow', { file: file.file, line })}</p>
          <dl className="source-cells">
            {file.header.map((name, place) => (
              <div key={name} data-field={name === file.field}>
                <dt>{name}</dt>
                <dd className="number">{cells[place] === '' ? '–' : cells[place]}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
