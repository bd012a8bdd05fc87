import type {Check} from '../../validation/checks.js';
import {telephone} from '../values.js';
import type {LeftOut} from './left-out.js';

/** Reads a part of a directory from another format, and lists what has no place there. */
export class PartReader {
  readonly leftOut: LeftOut[] = [];

  refuse(path: string, reason: string): void {
    this.leftOut.push({path, reason});
  }

  /** The value where it passes the check of the directory. */
  sound(value: string | undefined, path: string, check: Check): string | undefined {
    let isSound = value !== undefined;
    if (isSound) {
      check(value, path, ({message}) => {
        this.refuse(path, message);
        isSound = false;
      });
    }
    return isSound ? value : undefined;
  }

  /** A number as people write it; one without the code of its country is listed. */
  telephone(number: string | undefined, path: string): string | undefined {
    const digits = number
      ?.replace(/^tel:/i, '')
      .replace(/[\s().\-–]/g, '')
      .replace(/^00/, '+');
    return this.sound(digits, path, telephone);
  }

  /** Lists the keys of a thing that are none of those read. */
  unread(thing: Readonly<Record<string, unknown>>, path: string, known: ReadonlySet<string>): void {
    for (const key of Object.keys(thing).filter(key => !known.has(key))) {
      this.refuse(path ? `${path}.${key}` : key, 'no place for it');
    }
  }
}

/** As much of an office as was told: without what is undefined or an empty list. */
export const told = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ) as T;
