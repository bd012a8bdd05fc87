import type {Source} from './types.js';

/** A page facts were read from, as readers are told of it. */
export interface TitledPage {
  /** Its title, its publisher or its site, whichever is known first. */
  readonly title: string;
  /** Of the title; undefined where it is a name. */
  readonly inLanguage: string | undefined;
  /** Where it leads; undefined where it is no page. */
  readonly url: string | undefined;
  /** Who published it, where the title does not say so. */
  readonly publisher: string | undefined;
}

/** The pages of a source that can be named, in their order. */
export const titledPages = (source: Source): TitledPage[] =>
  [source, ...(source.furtherPages ?? [])].flatMap(({name, inLanguage, publisher, url}) => {
    const title = name ?? publisher ?? (url && new URL(url).hostname);
    return title
      ? [{title, inLanguage: name && inLanguage, url, publisher: name && publisher}]
      : [];
  });
