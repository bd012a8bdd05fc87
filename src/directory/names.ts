import type {Office, Text} from './types.js';

/** What people call an office, where that is shorter than its name. */
export const shortNameOf = ({name, alternateName}: Pick<Office, 'name' | 'alternateName'>): Text =>
  alternateName ?? name;
