import {msg, str} from '@lit/localize';
import {ELSEWHERE} from '../../directory/find-offices.js';
import type {Service, ServiceArea} from '../../directory/index.js';
import {place} from '../shared/in-words.js';

/** Whether a service is help with what somebody else does. */
export const isGuidance = ({role}: Service): boolean => role === 'guides';

export const guidanceWords = (): string =>
  msg('Here you get help and guidance only:', {id: 'guidance-only'});

/** Whom an office is for. */
interface ResidentsWords {
  /** A sentence with a place for `home`. */
  readonly words: string;
  /** The municipality named; undefined where all are meant. */
  readonly home: string | undefined;
  readonly all: readonly string[];
}

/**
 * For whom an office is: where they live.
 *
 * @param main the municipality to name before others
 */
export const residentsWords = (
  areas: readonly ServiceArea[],
  main: string | undefined,
): ResidentsWords => {
  const all = areas.map(({municipality}) => municipality);
  if (all.includes(ELSEWHERE)) {
    const words = msg('For people who live anywhere in Denmark.', {id: 'for-everybody'});
    return {words, home: undefined, all};
  }
  const home = place(0);
  return {
    words:
      all.length === 1
        ? msg(str`For people who live in ${home}.`, {id: 'for-residents'})
        : msg(str`For people who live in ${home} and some other municipalities.`, {
            id: 'for-residents-of-many',
          }),
    home: main && all.includes(main) ? main : all[0],
    all,
  };
};
