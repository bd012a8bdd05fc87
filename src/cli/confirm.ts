import {readFileSync, writeFileSync} from 'node:fs';
import {Option} from 'commander';
import type {Command} from 'commander';
import {closest} from 'fastest-levenshtein';
import {applyEdits, modify} from 'jsonc-parser';
import type {JSONPath} from 'jsonc-parser';
import type {CalendarDate, Grade, ProvenanceSource} from '../directory/index.js';
import {placeInFiles} from '../directory/extending-files.js';
import {placeOf} from '../directory/paths.js';
import {pastDate} from './calendar-date.js';
import {readCheckedDirectory} from './checked-directory.js';
import type {CheckedDirectory} from './checked-directory.js';
import type {Part} from './directory-files.js';
import {factsOf} from './facts.js';
import type {Fact} from './facts.js';
import {partAt} from './findings.js';
import {STANDARD_INPUT} from './json-file.js';
import type {JsonFile} from './json-file.js';

const GRADES = ['confirmed', 'official', 'reported', 'seed'] as const satisfies readonly Grade[];

interface Options {
  readonly checked: CalendarDate;
  readonly grade?: Grade;
  readonly in: string;
}

/** A value to write at a path of the directory. */
interface Change {
  readonly path: string;
  /** What comes behind the path where there may be nothing yet. */
  readonly key: string;
  readonly value: unknown;
}

const BYTE_ORDER_MARK = '\ufeff';

const indentOf = (text: string): {insertSpaces: boolean; tabSize: number} => {
  const [, blanks = '  '] = /\n([ \t]+)/.exec(text) ?? [];
  return {insertSpaces: !blanks.startsWith('\t'), tabSize: blanks.length};
};

/** Where a file has something, and the value to write there. */
interface Edit {
  readonly json: JsonFile;
  readonly place: JSONPath;
  readonly value: unknown;
}

/** What a file says anew of a source of the one it extends, in its own list. */
const ownSource = (json: JsonFile, id: string, {key, value}: Change): Edit => {
  const {sources = []} = json.value as {sources?: readonly {readonly id: string}[]};
  const index = sources.findIndex(source => source.id === id);
  return index < 0
    ? {json, place: ['sources', sources.length], value: {id, [key]: value}}
    : {json, place: ['sources', index, key], value};
};

const editOf = ({files, source}: CheckedDirectory, change: Change): Edit => {
  const {path, key, value} = change;
  const {extending, parts} = files;
  const [own] = parts as [Part, ...Part[]];
  const found = partAt(files, path);
  if (extending && found?.part !== own) {
    const [, index] = /^sources\[(\d+)\]$/.exec(path) ?? [];
    if (index) return ownSource(own.json, source.sources[Number(index)]!.id, change);
    const {file} = placeInFiles(extending.chain, source, path);
    throw new RangeError(
      `--grade: ${path} stands in ${file.name}; write it in ${own.json.file} with its provenance first`,
    );
  }
  const {part, below} = found!;
  return {json: part.json, place: [...placeOf(part.json.value, below).segments, key], value};
};

/** Writes into a file, and leaves the rest of it as it is: its order, its indentation, its line ends. */
const write = ({json: {file}, place, value}: Edit): void => {
  const written = readFileSync(file, 'utf8');
  const mark = written.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const text = written.slice(mark.length);
  const formattingOptions = {...indentOf(text), eol: text.includes('\r\n') ? '\r\n' : '\n'};
  writeFileSync(file, mark + applyEdits(text, modify(text, place, value, {formattingOptions})));
};

/** The grade of one fact, in place of that of its source. */
const gradeOf = (
  fact: Fact,
  written: ProvenanceSource | undefined,
  grade: Grade,
): ProvenanceSource =>
  typeof written === 'object' ? {...written, grade} : {source: fact.provenance.source, grade};

const valueAt = (root: unknown, path: string): unknown => {
  const {segments, missing} = placeOf(root, path);
  if (missing) return undefined;
  return segments.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root);
};

/** Where the provenance of a fact stands: by the record's field, or in an item of a list. */
const changeOfGrade = (fact: Fact, directory: unknown, grade: Grade): Change => {
  const inItem = /\[\d+\]$/.test(fact.field);
  const record = inItem ? `${fact.record}.${fact.field}` : fact.record;
  const ownsAll = inItem || fact.record.startsWith('registration.notes');
  const path = ownsAll ? record : `${record}.provenance`;
  const key = ownsAll ? 'provenance' : fact.field;
  const written = valueAt(directory, `${path}.${key}`) as ProvenanceSource | undefined;
  return {path, key, value: gradeOf(fact, written, grade)};
};

/** What is meant by a name: a source, or the facts that have it and its source. */
const meantBy = (name: string, {source}: CheckedDirectory) => {
  const facts = factsOf(source);
  const sourceIds = source.sources.map(({id}) => id);
  const named = facts.filter(fact => fact.name === name || fact.name.startsWith(`${name}[`));
  if (!named.length && !sourceIds.includes(name)) {
    const nearest = closest(name, [...sourceIds, ...facts.map(fact => fact.name)]);
    throw new RangeError(`"${name}" is no source and no fact; did you mean ${nearest}?`);
  }
  const ids = named.length
    ? new Set(named.map(({provenance}) => provenance.source))
    : new Set([name]);
  return {facts, named, ids};
};

const confirm = (name: string, {checked, grade, in: folder}: Options): void => {
  if (folder === STANDARD_INPUT) throw new RangeError('--in -: name a file or folder to write to');
  const directory = readCheckedDirectory(folder);
  const {source} = directory;
  const {facts, named, ids} = meantBy(name, directory);
  const changes = [...ids].flatMap((id): Change[] => {
    const path = `sources[${source.sources.findIndex(source => source.id === id)}]`;
    const isAll = grade !== undefined && !named.length;
    return [
      {path, key: 'checked', value: checked},
      ...(isAll ? [{path, key: 'grade', value: grade}] : []),
    ];
  });
  const graded = grade === undefined ? [] : named.map(fact => changeOfGrade(fact, source, grade));
  const all = [...changes, ...graded];
  // All that can be refused is refused before anything is written.
  for (const change of all) editOf(directory, change);
  // A file that has got a line more has its next one elsewhere.
  for (const change of all) write(editOf(readCheckedDirectory(folder), change));

  for (const id of ids) {
    const others = facts.filter(fact => fact.provenance.source === id && !named.includes(fact));
    console.log(`${id}: checked on ${checked}${grade && !named.length ? `, ${grade}` : ''}`);
    if (others.length) {
      console.log(`  also the source of ${others.map(other => other.name).join(', ')}`);
    }
  }
  for (const fact of graded.length ? named : []) console.log(`${fact.name}: ${grade!}`);
};

export const addConfirm = (program: Command): void => {
  program
    .command('confirm')
    .description('write down that a source was read again and still says the same')
    .argument('<name>', 'id of a source, or a fact as office.field, such as siri.hours')
    .requiredOption('--checked <day>', 'the day it was read, YYYY-MM-DD', pastDate)
    .addOption(new Option('--grade <grade>', 'how far it can be trusted now').choices(GRADES))
    .option('--in <file>', 'the file or folder to write to', 'data')
    .action(confirm);
};
