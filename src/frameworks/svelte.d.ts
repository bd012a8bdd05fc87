import type {HTMLAttributes} from 'svelte/elements';
import type {Elements} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Svelte writes `false` into an attribute as a text, and any text there means yes; a property takes it. */
type Written<Own> = {
  [Name in keyof Own]: Name extends `${string}-${string}` ? Exclude<Own[Name], false> : Own[Name];
};

/** What Svelte's own elements take, and what ours do; `children` are Svelte's. */
type Props<Element extends EventTarget, Own, Events> = Omit<
  HTMLAttributes<Element>,
  Exclude<keyof Own, 'children'>
> &
  Omit<Written<Own>, 'children'> &
  Listeners<Events>;

type Tags = {
  [Tag in keyof Elements]: Props<
    Elements[Tag]['element'],
    Elements[Tag]['props'],
    Elements[Tag]['events']
  >;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
