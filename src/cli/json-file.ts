import {readFileSync, statSync} from 'node:fs';
import type {Stats} from 'node:fs';
import {createScanner, findNodeAtLocation, parseTree, printParseErrorCode} from 'jsonc-parser';
import type {Node, ParseError, Segment} from 'jsonc-parser';

/** What stands for standard input where a file can be named. */
export const STANDARD_INPUT = '-';

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the JSON of a file, whatever the JSON says. */
export interface JsonProblem extends Position {
  readonly message: string;
}

/** A file of JSON. */
export interface JsonFile {
  /** As it was named; `-` for standard input. */
  readonly file: string;
  readonly text: string;
  /** What it says; undefined where it is not JSON. */
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  /** Where a value stands; of one that does not exist the file's beginning. */
  positionOf(segments: readonly Segment[]): Position;
}

/** By the names that jsonc-parser gives its errors. */
const REMEDIES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'unknown word; write texts in double quotes',
  InvalidNumberFormat: 'not a number',
  PropertyNameExpected:
    'a key in double quotes is missing here, or the comma before is one too many',
  ValueExpected: 'a value is missing here, or the comma before is one too many',
  ColonExpected: 'a colon is missing between key and value',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'nothing may follow the end of the JSON value',
  InvalidCommentToken: 'JSON has no comments; remove this one',
  UnexpectedEndOfComment: 'JSON has no comments; remove this one',
  UnexpectedEndOfString: 'a closing double quote is missing',
  UnexpectedEndOfNumber: 'the number is not complete',
  InvalidUnicode: '\\u must be followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'unknown escape; write a backslash as \\\\',
  InvalidCharacter:
    'a text must not contain a line break, a tab or another control character; write \\n or \\t',
};

const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
};

const messageOf = ({error, offset}: ParseError, text: string): string => {
  if (!text.trim()) return 'the file is empty; a directory is a JSON object';
  if (text.includes('\ufffd')) return 'unreadable characters (save the file as UTF-8)';
  if (!text.slice(offset).trim()) return `the file ends too early: ${REMEDIES['ValueExpected']}`;
  const name = printParseErrorCode(error);
  return `not JSON: ${REMEDIES[name] ?? name}`;
};

/** Keys that stand in one object twice: JSON keeps the last, and nobody sees the first. */
const duplicateKeys = (node: Node): {readonly key: string; readonly offset: number}[] => {
  const keys = new Set<string>();
  return (node.children ?? []).flatMap(child => {
    const [name] = child.children ?? [];
    const below = duplicateKeys(child);
    if (child.type !== 'property' || !name) return below;
    const key = name.value as string;
    if (keys.has(key)) return [{key, offset: name.offset}, ...below];
    keys.add(key);
    return below;
  });
};

const problemsIn = (text: string, errors: readonly ParseError[], root: Node): JsonProblem[] => {
  // What follows the first error often follows from it.
  const [first] = errors;
  if (first) return [{message: messageOf(first, text), ...positionAt(text, first.offset)}];
  return duplicateKeys(root).map(({key, offset}) => ({
    message: `duplicate key "${key}"; only the last would count`,
    ...positionAt(text, offset),
  }));
};

/** Many more levels than a directory has, and many fewer than would be too many for a parser. */
const MOST_LEVELS = 100;

/** Where the JSON of a text has more levels than anybody can follow; undefined where it has not. */
const tooDeep = (text: string): number | undefined => {
  const scanner = createScanner(text, true);
  let levels = 0;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const character = text[offset];
    if (character === undefined) return undefined;
    if ('{['.includes(character)) levels++;
    if ('}]'.includes(character)) levels--;
    if (levels > MOST_LEVELS) return offset;
  }
};

/** Reads the JSON of a text, and finds what stands where in it. */
export const parseJsonFile = (file: string, text: string): JsonFile => {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const position = positionAt(text, deep);
    const message = `nested more than ${MOST_LEVELS} levels deep; a directory never is`;
    const problems = [{message, ...position}];
    return {file, text, value: undefined, problems, positionOf: () => position};
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true, allowEmptyContent: false});
  return {
    file,
    text,
    value: errors.length ? undefined : JSON.parse(text),
    problems: problemsIn(text, errors, root!),
    positionOf: segments => positionAt(text, findNodeAtLocation(root!, [...segments])?.offset ?? 0),
  };
};

/**
 * What there is of a name; undefined where there is nothing.
 *
 * @throws RangeError that begins with the name where it leads in a circle, or may not be looked at
 */
export const statOf = (name: string): Stats | undefined => {
  try {
    return statSync(name, {throwIfNoEntry: false});
  } catch (cause) {
    throw new RangeError(`${name}: cannot be read (${(cause as Error).message})`, {cause});
  }
};

/** @throws RangeError that begins with the file's name: there is none, it is a folder, or it cannot be read. */
export const bytesOf = (file: string): Uint8Array => {
  // `process.stdin` would make a pipe one that fails where nothing has come through it yet.
  if (file === STANDARD_INPUT) return readFileSync(0);
  const stat = statOf(file);
  if (!stat) throw new RangeError(`${file}: there is no such file or folder; check the path`);
  if (stat.isDirectory()) throw new RangeError(`${file}: is a folder; name a file in it`);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new RangeError(`${file}: cannot be read (${(cause as Error).message})`, {cause});
  }
};

/**
 * Reads a file, or standard input as `-`, in UTF-8, with or without a byte order mark.
 *
 * @throws RangeError that begins with the file's name: there is none, it is a folder, or it cannot be read.
 */
export const readJsonFile = (file: string): JsonFile =>
  parseJsonFile(file, new TextDecoder().decode(bytesOf(file)));
