import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** A folder of its own for each test of the suite it is asked for in. */
export interface Folder {
  path: string;
  /** Writes a file into it, what is no text as JSON; the file's path. */
  write(name: string, content: unknown): string;
}

export const useFolder = (): Folder => {
  const folder: Folder = {
    path: '',
    write(name, content) {
      const file = join(folder.path, name);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
      return file;
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'registration-widgets-'));
  });
  afterEach(() => {
    rmSync(folder.path, {recursive: true});
  });
  return folder;
};
