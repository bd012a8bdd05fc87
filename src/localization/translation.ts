import type {LocaleModule} from '@lit/localize';
import type {Translations} from '../directory/translate.js';
import {tell} from '../console.js';
import type {Language} from './language.js';

/** What `lit-localize build` and the translations of the directory make of a language. */
interface Translation extends LocaleModule {
  /** The directory's texts by their English; absent where the directory has them itself, as in Danish. */
  readonly texts?: Translations;
  /** Whether native speakers have reviewed all of it; absent where it is written by ourselves. */
  readonly isReviewed?: boolean;
}

/** A language that is not in the code itself. */
type SeparateLanguage = Exclude<Language, 'en'>;

const loaders: Readonly<Record<SeparateLanguage, () => Promise<Translation>>> = {
  da: () => import('./generated/da.js'),
  de: () => import('./languages/de.js'),
  pl: () => import('./languages/pl.js'),
  ro: () => import('./languages/ro.js'),
  uk: () => import('./languages/uk.js'),
  lt: () => import('./languages/lt.js'),
  bg: () => import('./languages/bg.js'),
  ar: () => import('./languages/ar.js'),
  es: () => import('./languages/es.js'),
};

const loaded = new Map<Language, Translation>();

const loading = new Map<Language, Promise<void>>();

/** Languages whose failure the console has been told of. */
const reported = new Set<Language>();

const isSeparate = (language: Language): language is SeparateLanguage => language !== 'en';

/** Gives a language that comes with the code that asks for it, and need not be loaded. */
export const provideTranslation = (language: SeparateLanguage, translation: Translation): void => {
  loaded.set(language, translation);
};

/** Whether a language can be shown now. English always can. */
export const isAvailable = (language: Language): boolean =>
  !isSeparate(language) || loaded.has(language);

const load = async (
  language: SeparateLanguage,
  loader: () => Promise<Translation>,
): Promise<void> => {
  try {
    loaded.set(language, await loader());
  } catch (error) {
    if (reported.has(language)) return;
    reported.add(language);
    tell(
      'warn',
      `languages/${language}.js could not be loaded; showing the language before or English instead. Copy the folder "languages" to where the script is. (${String(error)})`,
    );
  } finally {
    loading.delete(language);
  }
};

/**
 * Loads a language, once however many ask; undefined when there is nothing to wait for. The promise is
 * never rejected: after a failure, told once on the console, the language is still not available, and
 * another call tries again.
 *
 * @param loader in place of the import of the language's own file
 */
export const loadTranslation = (
  language: Language,
  loader?: () => Promise<Translation>,
): Promise<void> | undefined => {
  if (!isSeparate(language) || loaded.has(language)) return undefined;
  let promise = loading.get(language);
  if (!promise) loading.set(language, (promise = load(language, loader ?? loaders[language])));
  return promise;
};

/** The messages of a language; undefined for English, and for a language that is not available. */
export const messagesOf = (language: Language): LocaleModule | undefined => loaded.get(language);

/** The directory's texts in a language by their English; undefined where the directory has them itself. */
export const directoryTexts = (language: Language): Translations | undefined =>
  loaded.get(language)?.texts;

/** Whether a language is available that native speakers have not reviewed as a whole. */
export const isUnreviewed = (language: Language): boolean =>
  loaded.get(language)?.isReviewed === false;
