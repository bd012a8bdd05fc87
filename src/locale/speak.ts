import type {msg as localizeMsg} from '@lit/localize';
import * as da from './generated/da.js';
import type {Language} from './language.js';

/** A template as `str` makes it; a translation's values are the numbers of the source's. */
interface StrTemplate {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

type Message = string | StrTemplate;

const translations: Partial<Record<Language, Readonly<Record<string, Message>>>> = {
  da: da.templates,
};

let spoken: Language = 'en';

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

/**
 * A message in the language spoken, by its id. It is `msg` of @lit/localize to its tools; its runtime
 * brings what plain texts with ids need not, 0.2 kB of it.
 */
export const msg = ((source: Message, {id}: {id: string}): string => {
  const message = translations[spoken]?.[id] ?? source;
  if (typeof message === 'string') return message;
  const {values} = source as StrTemplate;
  const chosen = message === source ? values : message.values.map(index => values[index as number]);
  return message.strings
    .map((part, index) => (index ? String(chosen[index - 1]) : '') + part)
    .join('');
}) as unknown as typeof localizeMsg;
