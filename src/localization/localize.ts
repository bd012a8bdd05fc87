import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {messages as danish} from './generated/da.js';
import {messagesOf} from './translation.js';
let current = 'en';
const cache = new Map<string, any>();
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['da', 'de', 'pl', 'ro', 'uk', 'lt', 'bg', 'ar', 'es'],
  getLocale: () => current,
  loadLocaleSync: (language: string) => {
    const messages = language === 'da' ? danish : messagesOf(language as any);
    if (!messages) return undefined;
    let made = cache.get(language);
    if (!made) {
      const templates = Object.fromEntries(
        Object.entries(messages).map(([id, text]) => {
          const parts = text.split(/\{(\d)\}/);
          return [
            id,
            parts.length === 1
              ? text
              : {
                  strTag: true,
                  strings: parts.filter((_, i) => !(i % 2)),
                  values: parts.filter((_, i) => i % 2).map(Number),
                },
          ];
        }),
      );
      cache.set(language, (made = {templates}));
    }
    return made;
  },
});
export const withLocale = <T>(language: string, render: () => T): T => {
  const before = current;
  current = language;
  try {
    return render();
  } finally {
    current = before;
  }
};
