import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import type {Text} from '../directory/index.js';
import {formatDate, formatTelephone} from '../localization/format.js';
import type {Spoken} from './words.js';

/** Blocks on lines of their own, for whoever pastes and edits them. */
export const lines = (blocks: readonly ComponentChildren[]): ComponentChildren[] =>
  blocks.flatMap(block => (block ? ['\n', block] : [])).concat('\n');

export const block = (
  tag: string,
  attributes: Readonly<Record<string, unknown>> | null,
  ...blocks: readonly ComponentChildren[]
): ComponentChildren => h(tag, attributes, ...lines(blocks));

/** A thing of schema.org's vocabulary, as microdata. */
export const thing = (type: string): Readonly<Record<string, unknown>> => ({
  itemscope: true,
  itemtype: `https://schema.org/${type}`,
});

/** The language, or the next best that a directory's text is in. */
export const bestLanguage = (language: Spoken, text: Text): string =>
  [language, 'en', 'da', ...Object.keys(text)].find(tag => text[tag])!;

/** A directory's text in the language, or in the next best, marked as such. */
export const textIn = (language: Spoken, text: Text): ComponentChildren => {
  const tag = bestLanguage(language, text);
  return tag === language ? text[tag] : h('span', {lang: tag}, text[tag]);
};

export const telephoneLink = (telephone: string): ComponentChildren =>
  h(
    'a',
    {href: `tel:${telephone}`, dir: 'ltr'},
    h('span', {itemprop: 'telephone'}, formatTelephone(telephone)),
  );

export const dateIn = (language: Spoken, date: string): ComponentChildren =>
  h('time', {datetime: date}, formatDate(language, date));
