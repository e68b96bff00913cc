import { memo, useCallback, useMemo } from 'react';
import type { BaseMapId } from '../../chart/spec.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../words/words.ts';

const baseMaps: readonly BaseMapId[] = ['chinese-standard', 'natural-earth'];

/** Which shapes the map is drawn from. No answer changes it. */
export const BaseMapChoice = memo(function BaseMapChoice() {
  const say = useWords();
  const send = useSend();
  const baseMap = useWindow((state) => state.choices.baseMap);
  const options = useMemo(
    () => baseMaps.map((id) => ({ key: id, name: say(`map.baseMap.${id}`) })),
    [say],
  );
  const choose = useCallback(
    (id: BaseMapId) => send({ kind: 'baseMapChosen', baseMap: id }),
    [send],
  );
  return (
    <Choice
      label={say('map.base')}
      hideLabel
      options={options}
      chosen={baseMap}
      onChoose={choose}
    />
  );
});
