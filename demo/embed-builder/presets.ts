import type {Texts} from './texts/index.js';

/**
 * What suits a kind of host, as the address of its choices: `?…#…`. The language of the embed builder and
 * the width of the preview are kept.
 */
export const PRESETS: readonly (readonly [name: keyof Texts['presets'], address: string])[] = [
  ['employer', '?#registration-steps?event=arriving&purpose=work&language-picker='],
  ['university', '?#registration-steps?event=arriving&purpose=study&language-picker='],
  [
    'municipality',
    '?theme=dkfds&system=umbraco#office-card?office=borgerservice-herning&heading-level=2&language-picker=',
  ],
];
