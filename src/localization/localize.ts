import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {LANGUAGES} from './language.js';
import type {Language} from './language.js';
import {messagesOf} from './translation.js';

const SOURCE = 'en' satisfies Language;

let current: Language = SOURCE;

configureReentrantLocalization({
  sourceLocale: SOURCE,
  targetLocales: LANGUAGES.filter(language => language !== SOURCE),
  getLocale: () => current,
  loadLocaleSync: locale => messagesOf(locale as Language),
});

/**
 * Renders in a language: what `msg()` returns meanwhile is in it, or in English where it has no such
 * message. What is called after an `await` is no longer part of it and needs its own.
 */
export const withLocale = <T>(language: Language, render: () => T): T => {
  const outer = current;
  current = language;
  try {
    return render();
  } finally {
    current = outer;
  }
};
