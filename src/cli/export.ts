import {Option} from 'commander';
import type {Command} from 'commander';
import {openDirectory} from '../directory/directory.js';
import type {OfficeSource} from '../directory/index.js';
import {herning} from '../herning/index.js';
import {provideDanish} from '../localization/danish.js';
import {readCheckedFile} from './checked-directory.js';
import {exporters} from './exporters.js';
import type {Order} from './export-order.js';
import {listLeftOut} from './exchange-report.js';

interface Options {
  readonly to: keyof typeof exporters;
  readonly office?: string;
  readonly src?: string;
  readonly lang: Order['language'];
}

const officesToWrite = (
  offices: readonly OfficeSource[],
  id: string | undefined,
): readonly OfficeSource[] => {
  if (id === undefined) return offices;
  const chosen = offices.filter(office => office.id === id);
  if (chosen.length) return chosen;
  const known = offices.map(({id}) => id).join(', ');
  throw new RangeError(`--office "${id}" is not in the directory: name one of ${known}`);
};

export const addExport = (program: Command): void => {
  program
    .command('export')
    .description('print offices in another format')
    .addOption(
      new Option('--to <format>', 'format to write')
        .choices(Object.keys(exporters))
        .makeOptionMandatory(),
    )
    .option('--office <id>', 'id of the one office to write; without it: all')
    .option('--src <file>', 'directory file, JSON; without it: the built-in directory')
    .addOption(
      new Option('--lang <tag>', 'language of the texts').choices(['en', 'da']).default('en'),
    )
    .addHelpText(
      'after',
      '\nLists on standard error what the format cannot say. Ends with 2 when it could not run.',
    )
    .action(({to, office, src, lang}: Options) => {
      const source = src === undefined ? herning : readCheckedFile(src).source;
      provideDanish();
      const {text, leftOut} = exporters[to]({
        directory: openDirectory(source),
        offices: officesToWrite(source.offices, office),
        language: lang,
        now: Date.now(),
      });
      process.stdout.write(text);
      listLeftOut(`left out of ${to}`, leftOut);
    });
};
