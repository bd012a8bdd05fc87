/** A text by language tag, to which translations are added. */
type TextObject = Record<string, string>;

const isText = (value: object): value is TextObject => 'en' in value;

/** All texts of one wording, by it. */
export type Wordings = Map<string, TextObject[]>;

/**
 * Takes in every text below a value of a directory file and returns the wordings that are new, in the
 * order of the file. Translations are numbered by this order.
 */
export const takeTexts = (wordings: Wordings, value: unknown): TextObject[][] => {
  const added: TextObject[][] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || !part) return;
    if (!isText(part)) {
      for (const inner of Object.values(part)) visit(inner);
      return;
    }
    const wording = `${part['en']!}\n${part['da']!}`;
    const known = wordings.get(wording);
    if (known) known.push(part);
    else {
      const texts = [part];
      wordings.set(wording, texts);
      added.push(texts);
    }
  };
  visit(value);
  return added;
};
