import {da} from './texts-da.js';
import {en} from './texts-en.js';

/** Everything the editor says, in one language. */
export type Texts = typeof en;

/** A language the editor speaks. */
export type Interface = 'en' | 'da';

/** What the editor says in each of its languages. */
export const TEXTS: Readonly<Record<Interface, Texts>> = {en, da};
