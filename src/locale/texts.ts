/** A text by language tag, to which translations are added. */
type TextObject = Record<string, string>;

const isText = (value: object): value is TextObject => 'en' in value;

/**
 * Every text below a value of a directory file, in the order of the file: each wording once, with all
 * the objects that have it. Translations are numbered by this order.
 */
export const textsIn = (value: unknown): TextObject[][] => {
  const wordings = new Map<string, TextObject[]>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || !part) return;
    if (!isText(part)) {
      for (const inner of Object.values(part)) visit(inner);
      return;
    }
    const wording = `${part['en']!}\n${part['da']!}`;
    const known = wordings.get(wording);
    if (known) known.push(part);
    else wordings.set(wording, [part]);
  };
  visit(value);
  return [...wordings.values()];
};
