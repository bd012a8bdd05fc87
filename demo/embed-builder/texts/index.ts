import type {Language} from '../choice.js';
import {da} from './da.js';
import {en} from './en.js';
import type {Texts} from './en.js';

export type {Texts};

/** What the embed builder says in each of its languages. */
export const TEXTS: Readonly<Record<Language, Texts>> = {en, da};
