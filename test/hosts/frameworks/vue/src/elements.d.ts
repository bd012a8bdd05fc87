import type {CustomElements} from 'registration-widgets/jsx';
import type {HTMLAttributes} from 'vue';

/** `ondirectory-error`, as Vue's templates look for it: `onDirectoryError`. */
type InCamelCase<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${InCamelCase<Rest>}`
  : Capitalize<Name>;

type Events<Props> = {
  [
    Key in keyof Props as Key extends `on${infer Name}` ? `on${InCamelCase<Name>}` : never
  ]: Props[Key];
};

/** The elements as Vue's templates know components. */
type Tags = {
  [Tag in keyof CustomElements]: new () => {
    $props: CustomElements[Tag] & HTMLAttributes & Events<CustomElements[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
