import type {HTMLAttributes, ReservedProps} from 'vue';
import type {Elements} from './elements.js';

/** `directory-error`, as Vue's templates look for its listener: `DirectoryError`. */
type InCamelCase<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${InCamelCase<Rest>}`
  : Capitalize<Name>;

type Listeners<Events> = {
  [Name in keyof Events & string as `on${InCamelCase<Name>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

/** Vue looks up `heading-level` as `headingLevel`, so that one takes what either does. */
type Own<Props> = {
  [Name in keyof Props & string as Uncapitalize<InCamelCase<Name>>]?: Props[Name];
};

type Props<Own, Events> = Omit<HTMLAttributes, keyof Own> & ReservedProps & Own & Listeners<Events>;

/** The elements as Vue's templates know components. */
type Tags = {
  [Tag in keyof Elements]: new () => {
    $props: Props<Own<Elements[Tag]['props']>, Elements[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
