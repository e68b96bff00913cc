import { type ReactNode, useState } from 'react';
import { ExplainAside } from '../../explain/ScoreAside.tsx';
import { byRank } from '../../state/builds/standings.ts';
import { type IndexOnScreen, useIndex } from '../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { useBuildInputs } from '../../state/figures/useBuildInputs.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { useLosses } from '../../state/useLosses.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Button } from '../../ui/Button.tsx';
import { Palette } from '../../ui/Palette.tsx';
import { useWords } from '../../words/words.ts';
import { AreaLosses } from './AreaLosses.tsx';
import { Extremes } from './Extremes.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { Neighbours } from './Neighbours.tsx';
import { PageTools } from './PageTools.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { Standing } from './Standing.tsx';
import { usePublishedHistory } from './usePublishedHistory.ts';

/** Parts of a profile that is no higher than the losses beside it. */
const SHORT_PROFILE = 12;

function partsOf({ built }: IndexOnScreen): number {
  return [...built.build.trace.framework.byCode.values()].filter(({ kind }) => kind === 'aggregate')
    .length;
}

/** One country on one page: where it stands, why, what it lost, and who is like it. */
export function CountryView(): ReactNode {
  const say = useWords();
  const send = useSend();
  const index = useIndex();
  const losses = useLosses();
  const inputs = useBuildInputs(index?.built ?? null);
  const history = usePublishedHistory(index);
  const area = useWindow((state) => state.choices.chosenArea);
  const [choosing, setChoosing] = useState(false);
  const opened = useWindow((state) => (state.opening.kind === 'done' ? state.opening.value : null));
  const { language } = useSettings();
  const other = language === 'en' ? 'zh' : 'en';
  const country = opened?.countries.find(({ code }) => code === area);
  const inOrder = index === null ? [] : byRank(index.ranked).map((each) => each.area);
  const place = area === null ? -1 : inOrder.indexOf(area);
  // A profile of few parts leaves room under it for what else stands beside the losses.
  const isShort = index !== null && partsOf(index) <= SHORT_PROFILE;
  const choose = (code: string | undefined): void => {
    if (code !== undefined) send({ kind: 'areaChosen', area: code });
  };
  return (
    <div className="country" id="figures" tabIndex={-1}>
      <div className="question-bar" role="group" aria-label={say('country.bar')}>
        <Button icon="find" onPress={() => setChoosing(true)}>
          {say('country.choose')}
        </Button>
        <Button
          kind="quiet"
          icon="up"
          disabled={place < 1}
          onPress={() => choose(inOrder[place - 1])}
        >
          {say('country.higher')}
        </Button>
        <Button
          kind="quiet"
          icon="down"
          disabled={place < 0 || place >= inOrder.length - 1}
          onPress={() => choose(inOrder[place + 1])}
        >
          {say('country.lower')}
        </Button>
      </div>
      {choosing ? (
        <Palette
          label={say('country.choose')}
          placeholder={say('compare.find')}
          nothing={say('palette.nothing')}
          entries={(opened?.countries ?? [])
            .filter(({ historic }) => !historic)
            .map(({ code, name }) => ({
              key: code,
              group: say('palette.countries'),
              name: name[language],
              alias: `${name[other]} ${code}`,
            }))}
          onChoose={(code) => {
            setChoosing(false);
            choose(code);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      {index === null || inputs === null || losses === null ? (
        <Busy>{say('workbench.reading')}</Busy>
      ) : area === null || country === undefined ? (
        <div className="screen-note robustness-start">
          <h2 className="screen-title">{say('country.title')}</h2>
          <p>{say(inOrder.length === 0 ? 'country.whatUnranked' : 'country.what')}</p>
          <div className="country-first">
            {inOrder.slice(0, 5).map((code) => (
              <Button key={code} onPress={() => choose(code)}>
                {index.areaName(code)}
              </Button>
            ))}
          </div>
        </div>
      ) : (
        <div className="with-aside">
          <div className="country-body">
            <Standing index={index} area={area} />
            <PageTools
              index={index}
              inputs={inputs}
              history={history}
              losses={losses}
              area={area}
            />
            <div className="country-columns">
              <div className="country-side">
                <ProfilePanel index={index} inputs={inputs} area={area} />
                {isShort ? <Neighbours index={index} area={area} /> : null}
              </div>
              <div className="country-side">
                <AreaLosses losses={losses} area={area} />
                {isShort ? null : <Neighbours index={index} area={area} />}
              </div>
              <Extremes index={index} area={area} />
              <HistoryPanel index={index} inputs={inputs} history={history} area={area} />
            </div>
          </div>
          <ExplainAside index={index} losses={losses} />
        </div>
      )}
    </div>
  );
}
