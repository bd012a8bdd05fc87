import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import type {Text} from '../../directory/index.js';
import {formatTelephone} from '../../localization/format.js';
import type {Language} from '../../localization/language.js';
import {tagFor} from '../../localization/texts.js';
import type {Texts} from '../../localization/texts.js';

/** Blocks on lines of their own, for whoever pastes and edits them. */
export const lines = (blocks: readonly ComponentChildren[]): ComponentChildren[] =>
  blocks
    .flat(Infinity as 1)
    .flatMap(block => (block ? ['\n', block] : []))
    .concat('\n');

export const block = (
  tag: string,
  attributes: Readonly<Record<string, unknown>> | null,
  ...blocks: readonly ComponentChildren[]
): ComponentChildren => h(tag, attributes, ...lines(blocks));

/** A list with an item a line; nothing where there is none. */
export const list = (tag: 'ul' | 'ol', items: readonly ComponentChildren[]): ComponentChildren =>
  items.some(Boolean) && block(tag, null, ...items);

/** A heading of a level from 2 on. */
export const heading = (level: number, ...content: readonly ComponentChildren[]) =>
  h(`h${Math.min(level, 6)}`, null, ...content);

/** A thing of schema.org's vocabulary, as microdata. */
export const thing = (type: string): Readonly<Record<string, unknown>> => ({
  itemscope: true,
  itemtype: `https://schema.org/${type}`,
});

/** A directory's texts as markup. */
export class MarkupTexts implements Texts {
  readonly spoken: Language;

  constructor(language: Language) {
    this.spoken = language;
  }

  text(text: Text | undefined): ComponentChildren {
    if (!text) return undefined;
    const tag = tagFor(this.spoken, text);
    return tag === this.spoken ? text[tag] : h('span', {lang: tag}, text[tag]);
  }

  plainText(text: Text): string {
    return text[tagFor(this.spoken, text)]!;
  }

  /** The Danish of a name, as it stands on doors and letters; nothing where that is shown. */
  danishName(name: Text): ComponentChildren {
    const danish = name['da'];
    return danish && danish !== this.plainText(name) && h('p', {lang: 'da'}, danish);
  }
}

export const telephoneLink = (telephone: string): ComponentChildren =>
  h(
    'a',
    {href: `tel:${telephone}`, dir: 'ltr'},
    h('span', {itemprop: 'telephone'}, formatTelephone(telephone)),
  );

export const mailLink = (email: string): ComponentChildren =>
  h('a', {href: `mailto:${email}`}, h('span', {itemprop: 'email'}, email));

/** A site by its name. */
export const siteLink = (url: string, attributes = {}): ComponentChildren =>
  h('a', {href: url, ...attributes}, new URL(url).hostname);
