import {herning} from '../../src/herning/index.js';
import {interfaceUnits} from './catalogs.js';
import {textsOf} from './directory-texts.js';
import type {WrittenText} from './writing.js';

const inBoth = (path: string, english: string, danish = ''): WrittenText[] => [
  {path, language: 'en', text: english},
  {path, language: 'da', text: danish},
];

/** All that readers of English and Danish are told by the interface and the built-in directory. */
export const writtenTexts = (): WrittenText[] => [
  ...interfaceUnits('da').flatMap(({id, source, target}) => inBoth(id, source, target)),
  ...textsOf(herning).flatMap(({path, english, danish}) => inBoth(path, english, danish)),
];
