import {msg} from '@lit/localize';
import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import type {Grade} from '../../directory/index.js';
import {titledPages} from '../../directory/source-pages.js';
import type {TitledPage} from '../../directory/source-pages.js';
import {isWorse, overallTrust, provenancesOf, trustOf} from '../../directory/trust.js';
import type {OverallTrust} from '../../directory/trust.js';
import {gradeWord, modifiedWords, trustWords, worseWords} from '../../localization/grade-words.js';
import {block} from './markup.js';
import type {Request} from './request.js';

/** Marks a fact that can be trusted less than the best of its record. */
export const tag = (
  grade: Grade | undefined,
  trust: OverallTrust | undefined,
): ComponentChildren => {
  if (!grade || !trust || !isWorse(grade, trust.best)) return undefined;
  const own = trustOf(grade);
  return own !== 'authority' && [' ', h('small', null, `(${worseWords(own)})`)];
};

const renderPage = ({title, inLanguage, url, publisher}: TitledPage): ComponentChildren => {
  const words = inLanguage ? h('span', {lang: inLanguage}, title) : title;
  return [url ? h('a', {href: url}, words) : words, publisher && `, ${publisher}`, '. '];
};

/** Whether the facts of a record can be trusted, once for all of them. */
export const renderTrustLine = (record: unknown, {texts}: Request): ComponentChildren => {
  const trust = overallTrust(record);
  if (!trust) return undefined;
  const {first, then} = trustWords(texts.spoken, trust);
  return h('p', null, first, then && ` ${then}`);
};

/** Where the facts of a record come from, each source with how far it can be trusted. */
export const renderSources = (record: unknown, {directory, texts}: Request): ComponentChildren => {
  const sources = provenancesOf(record, false).flatMap(({source: id, grade}) => {
    const source = directory.source(id);
    if (!source) return [];
    const {dateModified, description} = source;
    return h('li', null, [
      ...titledPages(source).map(renderPage),
      dateModified && `${modifiedWords(texts.spoken, dateModified)} `,
      description && [texts.text(description), ' '],
      gradeWord(grade),
    ]);
  });
  return (
    sources.length > 0 &&
    block(
      'details',
      null,
      h('summary', null, msg('Sources', {id: 'sources'})),
      block('ul', null, ...sources),
    )
  );
};

/** Whether the facts of a record can be trusted, with their sources. */
export const renderTrust = (record: unknown, request: Request): ComponentChildren => [
  renderTrustLine(record, request),
  renderSources(record, request),
];
