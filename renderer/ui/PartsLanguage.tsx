import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

interface PartsLanguageProps {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly children: ReactNode;
}

/** The language in which the components speak for themselves, as where nothing is chosen yet. */
export function PartsLanguage({ locale, children }: PartsLanguageProps): ReactNode {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
