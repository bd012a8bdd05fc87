import type {Grade} from './types.js';

/** Whether it was the responsible authority, or an official guide, that said so. */
export const isFromAuthority = (grade: Grade | undefined): boolean =>
  grade === 'confirmed' || grade === 'official';
