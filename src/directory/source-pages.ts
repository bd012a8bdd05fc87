import type {Directory} from './directory.js';
import type {Source, SourcePage} from './types.js';

/** Browsers and Node have it, though ECMAScript does not. */
declare const URL: new (address: string) => {readonly hostname: string};

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

const pagesOf = (source: Source): readonly SourcePage[] => [source, ...(source.furtherPages ?? [])];

/** The pages of a source that can be named, in their order. */
export const titledPages = (source: Source): TitledPage[] =>
  pagesOf(source).flatMap(({name, inLanguage, publisher, url}) => {
    const title = name ?? publisher ?? (url && new URL(url).hostname);
    return title
      ? [{title, inLanguage: name && inLanguage, url, publisher: name && publisher}]
      : [];
  });

/** The page at an address, as far as facts were read from it: what it is called. */
export const pageAt = ({sources}: Directory, url: string): SourcePage | undefined =>
  sources.flatMap(pagesOf).find(page => page.url === url);
