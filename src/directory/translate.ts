import type {DirectorySource} from './types.js';
export const translateDirectory = (
  source: DirectorySource,
  _language: string,
  _texts: Readonly<Record<string, string>>,
): DirectorySource => source;
