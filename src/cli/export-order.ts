import type {LeftOut} from '../directory/exchange/left-out.js';
import type {Directory, OfficeSource} from '../directory/index.js';

/** What is to be written, and in which language. */
export interface Order {
  readonly directory: Directory;
  /** As the file has them. */
  readonly offices: readonly OfficeSource[];
  readonly language: 'en' | 'da';
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A file in another format. */
export interface Exported {
  readonly text: string;
  /** What the format cannot say, by its path in the directory's office. */
  readonly leftOut: readonly LeftOut[];
}
