/** The languages the elements speak, by BCP 47 tag. */
export const LANGUAGES = ['en', 'da', 'de', 'pl', 'ro', 'uk', 'lt', 'bg', 'ar', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: Language): boolean => language === 'ar';

/**
 * The language for a BCP 47 tag: `de-AT` → `de`, `fr` → `en`. Readers of Norwegian and Swedish read
 * Danish. Some systems write their locales into pages: `da_DK`.
 */
export const matchLanguage = (tag: string): Language => {
  const [subtag = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return /^(nb|nn|no|sv)$/.test(subtag)
    ? 'da'
    : (LANGUAGES.find(language => language === subtag) ?? 'en');
};
