import type {Language} from '../localization/language.js';

/** What the command line tool writes in. */
export const SPOKEN = ['en', 'da'] as const satisfies readonly Language[];

export type Spoken = (typeof SPOKEN)[number];

/** What only the command line tool says; the rest it takes from the elements' messages. */
interface Words {
  readonly checked: string;
  readonly sources: string;
  readonly publicHolidays: string;
  readonly validThrough: string;
  readonly agreementDays: string;
}

export const words: Readonly<Record<Spoken, Words>> = {
  en: {
    checked: 'Checked on',
    sources: 'Sources:',
    publicHolidays: 'Public holidays',
    validThrough: 'Valid until',
    agreementDays:
      'On days on which offices close by agreement, such as 24 December, it may be closed. Call first.',
  },
  da: {
    checked: 'Kontrolleret',
    sources: 'Kilder:',
    publicHolidays: 'Helligdage',
    validThrough: 'Gælder til og med',
    agreementDays:
      'På dage, hvor kontorer lukker efter aftale, for eksempel den 24. december, kan der være lukket. Ring først.',
  },
};
