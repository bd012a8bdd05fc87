import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import * as da from './generated/da.js';
import {sourceLocale, targetLocales} from './generated/locale-codes.js';
import type {Language} from './language.js';

let spoken: Language = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => spoken,
  loadLocaleSync: () => da,
});

/** Draws in a language: every `msg()` called meanwhile speaks it. */
export const speak = <T>(language: Language, draw: () => T): T => {
  const before = spoken;
  spoken = language;
  try {
    return draw();
  } finally {
    spoken = before;
  }
};
