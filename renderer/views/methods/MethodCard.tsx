import { memo } from 'react';
import { useSettings } from '../../state/settingsInUse.ts';
import { Formula } from '../../ui/Formula.tsx';
import { useWords } from '../../words/words.ts';
import { type MethodEntry, shortSource } from './methodEntries.ts';

/** One method: sentence and formula at a glance, settings and example on demand. */
export const MethodCard = memo(function MethodCard({ entry }: { readonly entry: MethodEntry }) {
  const say = useWords();
  const { language } = useSettings();
  const { name, sentence, formula, code, version, settings, example, sourceKey, source } = entry;
  return (
    <article className="method">
      <div className="method-what">
        <h4 className="method-name">{name}</h4>
        <p>{sentence}</p>
        <p className="method-source">
          <a
            className="link"
            href={`#work-${sourceKey}`}
            title={`${source.title}. ${source.where}`}
          >
            {shortSource(source, say)}
          </a>
        </p>
      </div>
      <div className="method-how">
        <p className="method-formula">
          <Formula text={formula} />
        </p>
        {example === null ? null : (
          <details className="method-more">
            <summary>{say('methods.inRecipe')}</summary>
            <p>
              <code>{code}</code>, {say('methods.version', { version })}
            </p>
            {settings.length === 0 ? (
              <p>{say('methods.noSettings')}</p>
            ) : (
              <dl>
                {settings.map((setting) => (
                  <div key={setting.name}>
                    <dt>
                      <code>{setting.name}</code>
                      {setting.required ? ` (${say('methods.required')})` : null}
                    </dt>
                    <dd>
                      <span className="method-type">{setting.type}</span>{' '}
                      {setting.description[language]}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            <p className="method-example">
              {say('methods.example')} <code>{example}</code>
            </p>
          </details>
        )}
      </div>
    </article>
  );
});
