import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What React's own elements take, and what ours do; `children` are React's. */
type Props<Element, Own, Events> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
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

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
