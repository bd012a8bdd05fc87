import {ELSEWHERE, areasOf} from '../../directory/find-offices.js';
import type {Office, Text} from '../../directory/types.js';

/** Finds the offices in which every word of a query stands, the nearest to a municipality first. */
export type OfficeSearch = (query: string, municipality: string) => readonly Office[];

/** As people type it who have no Danish keyboard: Århus is Aarhus and Arhus, Køge is Koege and Koge. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø|oe/g, 'o')
    .replace(/aa/g, 'a');

const textsOf = ({
  name,
  alternateName,
  address,
  services = [],
}: Office): readonly (Text | string | undefined)[] => [
  name,
  alternateName,
  address?.postalCode,
  address?.addressLocality,
  ...services.map(service => service.name),
];

/**
 * Makes the offices of a directory ready to be searched, once, so that each key costs little.
 *
 * @param nameOf the name that the reader sees
 * @param language BCP 47 tag of what the reader reads: names stand in its order
 */
export const searchAmong = (
  offices: readonly Office[],
  nameOf: (office: Office) => string,
  language: string,
): OfficeSearch => {
  // Office 2 before office 10.
  const {compare} = new Intl.Collator(`${language}-u-kn`);
  const isGone = ({status}: Office) => Number(status === 'dissolved');
  const entries = offices
    .map(office => {
      const areas = new Set(areasOf(office).map(({municipality}) => municipality));
      const words = textsOf(office).flatMap(text =>
        typeof text === 'object' ? Object.values(text) : (text ?? []),
      );
      return {office, name: nameOf(office), areas, words: plain([...words, ...areas].join('\n'))};
    })
    .sort((a, b) => isGone(a.office) - isGone(b.office) || compare(a.name, b.name));

  return (query, municipality) => {
    const words = plain(query).split(/\s+/);
    // Whom an office of the reader's serves too lives near.
    const near = new Set(entries.flatMap(({areas}) => (areas.has(municipality) ? [...areas] : [])));
    const byDistance: Office[][] = [[], [], [], []];
    for (const {office, areas, words: own} of entries) {
      if (!words.every(word => own.includes(word))) continue;
      const distance = areas.has(municipality)
        ? 0
        : areas.has(ELSEWHERE)
          ? 1
          : [...areas].some(area => near.has(area))
            ? 2
            : 3;
      byDistance[distance]!.push(office);
    }
    return byDistance.flat();
  };
};
