/** What an element cannot show, and which attribute is to blame. */
export class AttributeError extends Error {
  /** Name of the attribute; empty when the element itself failed. */
  readonly attribute: string;
  readonly value: string | null;

  /** @param remedy what is wrong and what to do */
  constructor(attribute: string, value: string | null, remedy: string) {
    super(remedy);
    this.attribute = attribute;
    this.value = value;
  }
}

/** An error as it was thrown, or as that of the element itself. */
export const asAttributeError = (error: unknown): AttributeError =>
  error instanceof AttributeError
    ? error
    : new AttributeError('', null, error instanceof Error ? error.message : String(error));

/** Most values that a message lists: a large directory has thousands. */
const LISTED = 20;

/** What a value must be. */
export const mustBeOneOf = (known: readonly string[]): string => {
  const rest = known.length > LISTED ? `, … (${known.length} in all)` : '';
  return `must be one of ${known.slice(0, LISTED).join(', ')}${rest}`;
};
