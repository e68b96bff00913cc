import { type ReactNode, useMemo, useState } from 'react';
import { sendaiQuality } from '../../../../analysis/losses/quality/sendaiQuality.ts';
import {
  type SendaiCode,
  sendaiCodes,
  sendaiIndicators,
} from '../../../../analysis/losses/sendai/sendaiIndicators.ts';
import {
  lastYearTold,
  type SendaiAssessment,
  sendaiPeriods,
} from '../../../../analysis/losses/sendai/sendaiProgress.ts';
import { qualityComputation } from '../../../../analysis/losses/sentences/qualityComputation.ts';
import { qualitySentences } from '../../../../analysis/losses/sentences/qualitySentences.ts';
import { sendaiComputation } from '../../../../analysis/losses/sentences/sendaiComputation.ts';
import { sendaiSentences } from '../../../../analysis/losses/sentences/sendaiSentences.ts';
import { sendaiText, sendaiYearsText } from '../../../../datasets/tables/sendaiText.ts';
import { SaveText } from '../../../figures/SaveText.tsx';
import { useSend, useWindow } from '../../../state/context.ts';
import { useFailureText } from '../../../state/useFailureText.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { LinkedSentence } from '../LinkedSentence.tsx';
import { SendaiTable } from './SendaiTable.tsx';
import { Waiting } from './Waiting.tsx';

/** Progress of the Sendai targets by stand-ins, of all countries together and of each. */
export function SendaiTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say, language } = losses;
  const failureText = useFailureText();
  const answered = useWindow((state) => state.lossFigures.sendai);
  const [indicator, setIndicator] = useState<SendaiCode>('A-1');
  if (answered === null) return <Waiting />;
  const { result } = answered;
  if (!result.ok) {
    return (
      <div className="figure-refused">
        <Notice kind="plain">
          {say('sendai.notPossible', { reason: failureText(result.failure) })}
        </Notice>
      </div>
    );
  }
  const { baseline, current } = sendaiPeriods;
  const label = say('sendai.label', {
    indicator: `${indicator} ${sendaiIndicators[indicator].name[language]}`,
    first: baseline.firstYear,
    last: baseline.lastYear,
    from: current.firstYear,
    to: lastYearTold(result.value, indicator),
  });
  return (
    <div className="figure indicators">
      <SendaiSentences losses={losses} answer={result.value} />
      <header className="figure-head">
        <h3 className="figure-title">{label}</h3>
        <div className="figure-tools">
          <Segments<SendaiCode>
            label={say('sendai.indicator')}
            options={sendaiCodes.map((key) => ({ key, name: key }))}
            chosen={indicator}
            onChoose={setIndicator}
          />
        </div>
      </header>
      <SendaiTable answer={result.value} indicator={indicator} label={label} losses={losses} />
      <div className="figure-foot">
        <SaveText name="sendai" text={() => sendaiText(result.value)}>
          {say('sendai.save')}
        </SaveText>
        <SaveText name="sendai-years" text={() => sendaiYearsText(result.value)}>
          {say('sendai.saveYears')}
        </SaveText>
      </div>
      <SendaiNotes losses={losses} answer={result.value} />
    </div>
  );
}

interface AnswerProps {
  readonly losses: Losses;
  readonly answer: SendaiAssessment;
}

function SendaiSentences({ losses, answer }: AnswerProps): ReactNode {
  const send = useSend();
  const sentences = useMemo(() => sendaiSentences(answer), [answer]);
  return (
    <div className="indicator-notes">
      <ul className="sendai-findings">
        {sentences.map((sentence) => (
          <li key={sentence.en} className={sentence.figures.length === 0 ? 'explain-note' : ''}>
            <LinkedSentence
              sentence={sentence}
              noteOf={({ address }) => {
                const asked = sendaiCodes.find((code) => code === address.key['indicator']);
                return {
                  computation: sendaiComputation(answer, address),
                  ...(asked === undefined
                    ? {}
                    : {
                        apart: () =>
                          send({
                            kind: 'sendaiExplanationAsked',
                            code: String(address.key['code']),
                            indicator: asked,
                          }),
                      }),
                };
              }}
            />
          </li>
        ))}
      </ul>
      <p className="explain-note">{losses.say('sendai.note')}</p>
    </div>
  );
}

function SendaiNotes({ losses, answer }: AnswerProps): ReactNode {
  const { coverage, names, say } = losses;
  const { notes, told } = useMemo(() => {
    const made = sendaiQuality(answer, coverage);
    const nameOf = (code: string) => ({ en: names.area(code), zh: names.area(code) });
    return { notes: made, told: qualitySentences(made, nameOf) };
  }, [answer, coverage, names]);
  return (
    <div className="indicator-notes">
      <h4 className="inspector-heading">{say('lossFigures.quality')}</h4>
      <ul className="figure-notes inside">
        {told.map((sentence) => (
          <li key={sentence.en}>
            <LinkedSentence
              sentence={sentence}
              noteOf={({ address }) => ({ computation: qualityComputation(notes, address) })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
