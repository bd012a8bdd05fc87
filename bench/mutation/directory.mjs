import {mutationOf} from './settings.mjs';

const OF_FOLDER = [
  'parse',
  'check',
  'extend',
  'extending-files',
  'additions',
  'clock-spans',
  'dates',
  'difference',
  'find-offices',
  'hours-table',
  'icalendar',
  'json-ld',
  'lines',
  'missing-facts',
  'names',
  'office-state',
  'paths',
  'phone-lines',
  'source-pages',
  'succession',
  'task-groups',
  'translate',
  'trust',
  'vcard',
  'warnings',
  'prototype',
];

export default mutationOf('directory', {
  // Only the command line uses the formats of other programs.
  mutate: ['!src/directory/exchange/**'],
  // The table of hours is tested with the words that it is written in, dates with the rules of the route.
  tests: [...OF_FOLDER.map(name => `directory/${name}`), 'localization/hours-words', 'route/rules'],
});
