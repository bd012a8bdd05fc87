import type {DirectoryErrorEvent, SituationChangeEvent} from 'registration-widgets';
import type {CustomElements} from 'registration-widgets/jsx';
import type {HTMLAttributes} from 'vue';

interface Events {
  onDirectoryError?: (event: DirectoryErrorEvent) => void;
  onSituationChange?: (event: SituationChangeEvent) => void;
}

/** The elements as Vue's templates know components. */
type Tags = {
  [Tag in keyof CustomElements]: new () => {
    $props: CustomElements[Tag] & HTMLAttributes & Events;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
