import {mkdirSync, writeFileSync} from 'node:fs';
import {loadavg} from 'node:os';

/**
 * @typedef {{title: string, digits?: number}} Column how many digits its numbers have behind the point
 * @typedef {{caption: string, columns: readonly Column[], rows: readonly (readonly (string | number | null)[])[]}} Table
 * null: not measured
 * @typedef {{what: string, measured: number, asked: number, isFloor?: boolean, unit?: string, digits?: number, why?: string}} Claim
 * a number the project holds; asked is the most there may be, or the least; why it is missed, where it is
 * @typedef {{title: string, method: string, tables: readonly Table[], claims?: readonly Claim[]}} Report
 */

/** Where a part of the benchmarks leaves what it measured. */
export const reportFile = part => `bench/reports/${part}.json`;

/** When a part began, and what the machine had to do then, in processes that want to run. */
const began = {at: new Date().toISOString(), load: loadavg()[0]};

/**
 * @param {string} part
 * @param {Report} report
 */
export const writeReport = (part, report) => {
  mkdirSync('bench/reports', {recursive: true});
  const ended = {at: new Date().toISOString(), load: loadavg()[0]};
  writeFileSync(reportFile(part), JSON.stringify({...report, began, ended}, null, 2));
};

/**
 * @param {readonly number[]} values
 * @returns {number} NaN of none
 */
export const median = values => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Measures by turns, in another order each round: what disturbs the machine then disturbs all alike.
 *
 * @template T
 * @param {number} rounds
 * @param {readonly T[]} subjects
 * @param {(subject: T, round: number) => number | Promise<number>} measure
 * @returns {Promise<Map<T, number>>} the median of each
 */
export const interleaved = async (rounds, subjects, measure) => {
  /** @type {Map<T, number[]>} */
  const measured = new Map(subjects.map(subject => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const subject = subjects[(turn + round) % subjects.length];
      measured.get(subject).push(await measure(subject, round));
    }
  }
  return new Map(Array.from(measured, ([subject, values]) => [subject, median(values)]));
};
