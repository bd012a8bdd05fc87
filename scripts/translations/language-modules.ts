import {
  editionOf,
  isAuthored,
  languages,
  PARTS,
  partsOf,
  readUnits,
  unitsOf,
} from './translations.js';
import type {Part} from './translations.js';

const HEAD = '// Made by `npm run localize` from data/translations: do not edit.\n';

const REVIEWED = ['final', 'signed-off'];

/** The modules of the script that the translations give, by their files. */
export const languageModules = (): Map<string, string> => {
  const units = Object.fromEntries(PARTS.map(part => [part, unitsOf[part]()])) as Record<
    Part,
    ReturnType<(typeof unitsOf)[Part]>
  >;
  const edition = editionOf(Object.values(units).flat());
  return new Map(
    languages.map(language => {
      const read = Object.fromEntries(
        partsOf(language).map(part => [part, readUnits(language, part)]),
      );
      const targets = (part: Part) => units[part].map(({id}) => read[part]?.get(id)?.target ?? '');
      if (isAuthored(language)) {
        const messages = units.interface.map(({id}, index) => [id, targets('interface')[index]]);
        return [
          `src/localization/generated/${language}.ts`,
          `${HEAD}export const edition = '${edition}';\n\nexport const messages: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(messages), null, 2)};\n`,
        ];
      }
      const isReviewed = Object.values(read).every(known =>
        Array.from(known.values()).every(({state}) => REVIEWED.includes(state ?? '')),
      );
      const texts = Object.fromEntries(PARTS.map(part => [part, targets(part).join('\n')]));
      const translation = {edition, isReviewed, texts};
      return [
        `src/languages/${language}.ts`,
        `${HEAD}export default ${JSON.stringify(translation, null, 2)};\n`,
      ];
    }),
  );
};
