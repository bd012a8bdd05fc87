import {msg, str} from '@lit/localize';
import type {Question} from '../../directory/index.js';
import {formatDate, formatFullDate} from '../../localization/format.js';
import type {Texts} from '../../localization/texts.js';
import type {Situation} from '../../route/index.js';

/** A question with its answer. */
export interface Answered {
  readonly question: Question;
  /** Undefined for a question passed over. */
  readonly answer: string | undefined;
  /** Whether the page answers it, so that the reader cannot change it. */
  readonly isGiven: boolean;
}

/** Stands in a message around what is written in bold: a translation puts it where its own words are. */
const b = '*';

/** A part of a sentence, and whether it is written in bold. */
export interface LetterPart {
  readonly content: unknown;
  readonly isBold: boolean;
}

const partsOf = (sentence: string): readonly LetterPart[] =>
  sentence
    .split(b)
    .map((content, index) => ({content, isBold: index % 2 === 1}))
    .filter(({content}) => content);

/** What an answer is taken to mean where nothing is said of it. */
const ordinary = (): string => '';

/**
 * What each answer says of the reader: a whole sentence, so that every language has its own order of
 * words. Of a day the event says what it is.
 */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, (day: string) => string>>>> = {
  event: {
    arriving: () => msg(str`You ${b}come to Denmark${b}.`, {id: 'letter-arriving'}),
    moving: () => msg(str`You ${b}move within Denmark${b}.`, {id: 'letter-moving'}),
    leaving: () => msg(str`You ${b}leave Denmark${b}.`, {id: 'letter-leaving'}),
  },
  citizenship: {
    danish: () => msg(str`You are a ${b}Danish citizen${b}.`, {id: 'letter-danish'}),
    nordic: () => msg(str`You are a ${b}Nordic citizen${b}.`, {id: 'letter-nordic'}),
    eu: () => msg(str`You are an ${b}EU, EEA or Swiss citizen${b}.`, {id: 'letter-eu'}),
    uk: () => msg(str`You are a ${b}British citizen${b}.`, {id: 'letter-uk'}),
    other: () =>
      msg(str`You are a citizen of a ${b}country outside the EU${b}.`, {id: 'letter-other'}),
  },
  beforeBrexit: {
    yes: () => msg(str`You lived in Denmark ${b}before 2021${b}.`, {id: 'letter-before-2021'}),
    no: ordinary,
  },
  purpose: {
    work: () => msg(str`You come to Denmark to ${b}work${b}.`, {id: 'letter-work'}),
    study: () => msg(str`You come to Denmark to ${b}study${b}.`, {id: 'letter-study'}),
    'job-seeking': () =>
      msg(str`You come to Denmark to ${b}look for work${b}.`, {id: 'letter-job-seeking'}),
    family: () =>
      msg(str`You come to Denmark to ${b}live with your family${b}.`, {id: 'letter-family'}),
    protection: () =>
      msg(str`You come to Denmark to ${b}seek protection${b}.`, {id: 'letter-protection'}),
    other: () =>
      msg(str`You come to Denmark for ${b}another reason${b}.`, {id: 'letter-other-reason'}),
  },
  familyOf: {
    'eu-citizen': () =>
      msg(str`Your family member here is an ${b}EU citizen${b}.`, {id: 'letter-family-eu'}),
    'worker-or-student': () =>
      msg(str`Your family member ${b}works or studies${b} here.`, {id: 'letter-family-worker'}),
    resident: () =>
      msg(str`Your family member is ${b}Danish or settled here${b}.`, {
        id: 'letter-family-resident',
      }),
  },
  residence: {
    denmark: ordinary,
    abroad: () => msg(str`You live ${b}outside Denmark${b}.`, {id: 'letter-abroad'}),
  },
  stay: {
    'under-3-months': () =>
      msg(str`You stay for ${b}less than 3 months${b}.`, {id: 'letter-stay-short'}),
    '3-to-6-months': () =>
      msg(str`You stay for ${b}3 to 6 months${b}.`, {id: 'letter-stay-middle'}),
    'over-6-months': () =>
      msg(str`You stay for ${b}more than 6 months${b}.`, {id: 'letter-stay-long'}),
  },
  comingFrom: {
    nordic: () => msg(str`You come from a ${b}Nordic country${b}.`, {id: 'letter-from-nordic'}),
    eu: ordinary,
    uk: () => msg(str`You come from the ${b}United Kingdom${b}.`, {id: 'letter-from-uk'}),
    elsewhere: () =>
      msg(str`You come from ${b}another country${b}.`, {id: 'letter-from-elsewhere'}),
  },
  goingTo: {
    nordic: () => msg(str`You move to another ${b}Nordic country${b}.`, {id: 'letter-to-nordic'}),
    elsewhere: () => msg(str`You move to ${b}another country${b}.`, {id: 'letter-to-elsewhere'}),
  },
  rentsOut: {
    yes: () => msg(str`You ${b}rent out or lend your home${b}.`, {id: 'letter-rents-out'}),
    no: ordinary,
  },
  children: {
    yes: () => msg(str`You bring ${b}children${b}.`, {id: 'letter-children'}),
    no: ordinary,
  },
  previousNumber: {
    yes: () => msg(str`You have had a ${b}Danish number${b} before.`, {id: 'letter-number'}),
    no: ordinary,
  },
  arrival: {
    arriving: day => msg(str`You arrive on ${b}${day}${b}.`, {id: 'letter-arrival'}),
    moving: day => msg(str`You move on ${b}${day}${b}.`, {id: 'letter-move'}),
    leaving: day => msg(str`You leave on ${b}${day}${b}.`, {id: 'letter-departure'}),
  },
  jobStart: {
    arriving: day => msg(str`You start work on ${b}${day}${b}.`, {id: 'letter-job-start'}),
  },
};

/** How long somebody who leaves is away. */
const ABSENCES: Readonly<Record<string, () => string>> = {
  'under-3-months': () =>
    msg(str`You will be away for ${b}less than 3 months${b}.`, {id: 'letter-away-short'}),
  '3-to-6-months': () =>
    msg(str`You will be away for ${b}3 to 6 months${b}.`, {id: 'letter-away-middle'}),
  'over-6-months': () =>
    msg(str`You will be away for ${b}more than 6 months${b}.`, {id: 'letter-away-long'}),
};

/** The day that all begins with has its weekday, for that is what a reader checks it by. */
const dayWriter = (id: string) => (id === 'arrival' ? formatFullDate : formatDate);

/**
 * What one answer says of the reader, in a sentence; where a directory asks what we do not know, in its own
 * words. Nothing of what goes without saying.
 */
const sentenceOf = (
  {question: {id, text, options}, answer}: Answered,
  {event = 'arriving', purpose}: Situation,
  locale: Texts,
): readonly LetterPart[] => {
  if (!answer) return [];
  // The reason says that somebody comes.
  if (id === 'event' && answer === 'arriving' && purpose) return [];
  const day = options ? '' : dayWriter(id)(locale.spoken, answer);
  const sentences = id === 'stay' && event === 'leaving' ? ABSENCES : SENTENCES[id];
  const sentence = sentences?.[day ? event : answer]?.(day);
  if (sentence !== undefined) return partsOf(sentence);
  const option = options?.find(({value}) => value === answer)?.text;
  return [
    {content: [locale.text(text), ' '], isBold: false},
    {content: option ? locale.text(option) : day, isBold: true},
    {content: '.', isBold: false},
  ];
};

/** What is known of the reader, as a letter begins: each answer in a whole sentence. */
export const letterSentences = (
  answered: readonly Answered[],
  situation: Situation,
  locale: Texts,
): readonly (readonly LetterPart[])[] =>
  answered.map(each => sentenceOf(each, situation, locale)).filter(({length}) => length);
