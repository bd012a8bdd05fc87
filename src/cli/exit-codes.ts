/** What every command ends with where it ran and found something to look at. */
export const FOUND_SOMETHING = 1;

/** What every command ends with where it could not run. */
export const COULD_NOT_RUN = 2;
