import {edition, messages as danish} from './generated/da.js';
import type {Language} from './language.js';
import {takeTexts} from './texts.js';
import type {Wordings} from './texts.js';

/** A language beside the script. */
interface Translation {
  /** The edition of the texts it was made for. */
  readonly edition: string;
  /** Whether native speakers have reviewed all of it. */
  readonly isReviewed: boolean;
  /** A line each: of `interface` in the order of the Danish messages, else of the built-in directory's texts. */
  readonly texts: Readonly<Record<string, string>>;
}

type Loader = () => Promise<{readonly default: Translation}>;

/** Beside their like, they compress best where all are in one file. */
const loaders: Readonly<Partial<Record<Language, Loader>>> = {
  de: () => import('../languages/de.js'),
  es: () => import('../languages/es.js'),
  ro: () => import('../languages/ro.js'),
  pl: () => import('../languages/pl.js'),
  lt: () => import('../languages/lt.js'),
  uk: () => import('../languages/uk.js'),
  bg: () => import('../languages/bg.js'),
  ar: () => import('../languages/ar.js'),
};

const loading = new Map<Language, Promise<void>>();

/** Languages that are loaded, or could not be. */
const settled = new Set<Language>();

const loaded = new Map<Language, Translation & {readonly byId: Readonly<Record<string, string>>}>();

const wordings: Wordings = new Map();

/** The built-in directory's texts by the name of the part that has them first. */
const parts = new Map<string, Record<string, string>[][]>();

const addTexts = (language: Language, part: string): void => {
  const translations = loaded.get(language)?.texts[part]?.split('\n');
  parts.get(part)?.forEach((texts, index) => {
    const translation = translations?.[index];
    if (translation) for (const text of texts) text[language] = translation;
  });
};

const addAllTexts = (language: Language): void => {
  for (const part of parts.keys()) addTexts(language, part);
};

/** Has the texts of a part of the built-in directory translated, into languages loaded and to come. */
export const translateTexts = (part: string, data: unknown): void => {
  parts.set(part, takeTexts(wordings, data));
  // A text of this part may have the wording of one before.
  for (const language of loaded.keys()) addAllTexts(language);
};

const load = async (language: Language): Promise<void> => {
  try {
    const {default: translation} = await loaders[language]!();
    if (translation.edition !== edition) throw new Error('it is of another edition');
    const lines = translation.texts['interface']!.split('\n');
    const byId = Object.fromEntries(Object.keys(danish).map((id, index) => [id, lines[index]!]));
    loaded.set(language, {...translation, byId});
    addAllTexts(language);
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

export const isAvailable = (language: Language): boolean =>
  language === 'en' || language === 'da' || loaded.has(language);
export const directoryTexts = (_language: Language): Readonly<Record<string, string>> | undefined =>
  undefined;
