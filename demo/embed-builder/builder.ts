import type {Directory, Office} from '../../src/directory/index.js';
import type {Choice} from './choice.js';
import type {Widget} from './manifest.js';
import type {FoundMoment} from './moments.js';
import type {Texts} from './texts/index.js';

/** What the parts of the page show, and what they can change. */
export interface Builder {
  readonly directory: Directory;
  readonly widgets: readonly Widget[];
  /** The element chosen. */
  readonly widget: Widget;
  readonly choice: Choice;
  readonly texts: Texts;
  /** The office whose hours the moments are found in. */
  readonly momentOffice: Office | undefined;
  /** When that office is next in each state, in epoch milliseconds. */
  readonly moments: ReadonlyMap<FoundMoment, number>;
  readonly choose: (change: Partial<Choice>) => void;
  /** An empty value is one that nobody has chosen. */
  readonly chooseAttribute: (name: string, value: string | undefined) => void;
  /** All of the choice that an address (`?…#…`) stands for. */
  readonly openAddress: (address: string) => void;
}
