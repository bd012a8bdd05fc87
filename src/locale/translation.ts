import {edition, messages as danish} from './generated/da.js';
import type {Language} from './language.js';
import {textsIn} from './texts.js';

/** A language beside the script. */
interface Translation {
  /** The edition of the texts it was made for. */
  readonly edition: string;
  /** Whether native speakers have reviewed all of it. */
  readonly isReviewed: boolean;
  /** In the order of the Danish messages. */
  readonly messages: readonly string[];
  /** In the order of the texts of a part of the built-in directory. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

type Loader = () => Promise<{readonly default: Translation}>;

const loaders: Readonly<Partial<Record<Language, Loader>>> = {
  de: () => import('../languages/de.js'),
  pl: () => import('../languages/pl.js'),
  ro: () => import('../languages/ro.js'),
  uk: () => import('../languages/uk.js'),
  lt: () => import('../languages/lt.js'),
  bg: () => import('../languages/bg.js'),
  ar: () => import('../languages/ar.js'),
  es: () => import('../languages/es.js'),
};

const loading = new Map<Language, Promise<void>>();

/** Languages that are loaded, or could not be. */
const settled = new Set<Language>();

const loaded = new Map<Language, Translation & {readonly byId: Readonly<Record<string, string>>}>();

/** The built-in directory's texts by the name of their part. */
const parts = new Map<string, Record<string, string>[][]>();

const addTexts = (language: Language, part: string): void => {
  const translations = loaded.get(language)?.texts[part];
  parts.get(part)?.forEach((texts, index) => {
    const translation = translations?.[index];
    if (translation) for (const text of texts) text[language] = translation;
  });
};

/** Has the texts of a part of the built-in directory translated, into languages loaded and to come. */
export const translateTexts = (part: string, data: unknown): void => {
  parts.set(part, textsIn(data));
  for (const language of loaded.keys()) addTexts(language, part);
};

const load = async (language: Language): Promise<void> => {
  try {
    const {default: translation} = await loaders[language]!();
    if (translation.edition !== edition) throw new Error('it is of another edition');
    const ids = Object.keys(danish);
    const byId = Object.fromEntries(ids.map((id, index) => [id, translation.messages[index]!]));
    loaded.set(language, {...translation, byId});
    for (const part of parts.keys()) addTexts(language, part);
  } catch (error) {
    console.warn(`languages/${language}.js cannot be used, English is shown: ${String(error)}`);
  }
  settled.add(language);
};

/** The language to draw in while another is wanted: English until it is there, and if it never comes. */
export const availableLanguage = (wanted: Language): Language =>
  wanted in loaders && !loaded.has(wanted) ? 'en' : wanted;

/**
 * Loads a language if that has not been tried yet, once for all; one that cannot be had is told on the
 * console. Undefined when there is nothing to wait for.
 */
export const loadTranslation = (language: Language): Promise<void> | undefined => {
  if (!(language in loaders) || settled.has(language)) return undefined;
  let promise = loading.get(language);
  if (!promise) loading.set(language, (promise = load(language)));
  return promise;
};

export const messagesOf = (language: Language): Readonly<Record<string, string>> | undefined =>
  loaded.get(language)?.byId;

/** Whether a language is shown that no native speaker has reviewed as a whole. */
export const isUnreviewed = (language: Language): boolean =>
  loaded.get(language)?.isReviewed === false;
