import {comingEvents, parseAdditions, recommendedOf} from '../directory/additions.js';
import type {AddedEvent, Additions} from '../directory/additions.js';
import type {Directory} from '../directory/directory.js';
import type {Office, Service, Text} from '../directory/types.js';
import {tell} from '../console.js';
import {formatFullDate, formatSpan} from '../localization/format.js';
import type {Language} from '../localization/language.js';
import {tagFor} from '../localization/texts.js';
import {inOneLine} from '../validation/problem.js';

/** What a page says of an office, ready to be shown. */
export interface HostNote {
  readonly words: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly url?: string | undefined;
  /** When and where, in the language spoken. */
  readonly details: string;
}

/** What a page adds, and that says what it means for an office. */
export interface HostAdditions {
  /** The page's notes on an office and its events there that are not over at an instant, in epoch milliseconds. */
  notesOf(office: string, now: number, spoken: Language): HostNote[];
  /** The office the page recommends of several that do the same. */
  recommendedOf<T extends {readonly office: Office; readonly service?: Service | undefined}>(
    found: readonly T[],
  ): T | undefined;
}

/** `Thursday 2 September 2027, 09:00–12:00`. */
const whenWords = ({startDate, endDate}: AddedEvent, spoken: Language): string => {
  const [startDay, start] = startDate.split('T') as [string, string];
  const [endDay, end] = endDate.split('T') as [string, string];
  const from = formatFullDate(spoken, startDay);
  return startDay === endDay
    ? `${from}, ${formatSpan(spoken, `${start}-${end}`)}`
    : `${from}, ${formatSpan(spoken, start)} – ${formatFullDate(spoken, endDay)}, ${formatSpan(spoken, end)}`;
};

const noteOf = (text: Text, spoken: Language, details = '', url?: string): HostNote => {
  const language = tagFor(spoken, text);
  return {words: text[language]!, language, url, details};
};

const hostAdditions = (additions: Additions): HostAdditions => ({
  notesOf: (office, now, spoken) => [
    ...comingEvents(additions, office, now).map(event => {
      const details = [whenWords(event, spoken), event.location].filter(Boolean);
      return noteOf(event.name, spoken, details.map(each => `, ${each}`).join(''), event.url);
    }),
    ...additions.notes.filter(note => note.office === office).map(({text}) => noteOf(text, spoken)),
  ],
  recommendedOf: found => recommendedOf(additions, found),
});

/** What was read last for a directory. */
const read = new WeakMap<Directory, {readonly json: string; readonly additions: HostAdditions}>();

const told = new Set<string>();

/** Reads what a page adds, once for a directory; what is wrong is told once on the console. */
export const readAdditions = (json: string, directory: Directory): HostAdditions => {
  const last = read.get(directory);
  if (last?.json === json) return last.additions;
  const {additions, problems} = parseAdditions(json, directory);
  const complaint = problems.map(inOneLine).join('\n');
  if (complaint && !told.has(complaint)) {
    told.add(complaint);
    tell('error', `<script data-directory-additions>: ${complaint}`);
  }
  const ready = hostAdditions(additions);
  read.set(directory, {json, additions: ready});
  return ready;
};
