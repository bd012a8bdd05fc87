import type {HTMLAttributes} from 'svelte/elements';
import type {Elements} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What Svelte's own elements take, and what ours do; `children` are Svelte's. */
type Props<Element extends EventTarget, Own, Events> = Omit<
  HTMLAttributes<Element>,
  Exclude<keyof Own, 'children'>
> &
  Omit<Own, 'children'> &
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
