import type {DirectorySource} from '../directory/index.js';
import {directoriesIn, directoryInFile} from './directory-files.js';
import type {DirectoryFiles} from './directory-files.js';
import {findingInOneLine, findingsIn} from './findings.js';

/** A directory without errors, and the files it is in. */
export interface CheckedDirectory {
  readonly source: DirectorySource;
  readonly files: DirectoryFiles;
}

const checked = (files: DirectoryFiles): CheckedDirectory => {
  const [finding] = findingsIn(files, () => []);
  if (finding) throw new RangeError(findingInOneLine(finding));
  return {source: files.source as DirectorySource, files};
};

/**
 * The directory in a file or folder, or on standard input (`-`); of a folder with several the first.
 *
 * @throws RangeError that names file and line of its first error, or says why it cannot be read
 */
export const readCheckedDirectory = (name: string): CheckedDirectory => {
  const [files] = directoriesIn(name) as [DirectoryFiles];
  return checked(files);
};

/** The directory in a file, or on standard input (`-`); it throws as {@link readCheckedDirectory} does. */
export const readCheckedFile = (name: string): CheckedDirectory => checked(directoryInFile(name));
