/** What a badge says of each office by its id, with its styles and attributes, read off the built script. */
export interface Said {
  readonly attributes: readonly string[];
  readonly css: string;
  readonly badges: Readonly<Record<string, BadgeWords>>;
}

interface LinkPart {
  readonly text: string;
  readonly translate: string | null;
}

interface BadgeWords {
  readonly state: string;
  readonly icon: string;
  readonly path: string;
  readonly words: string;
  readonly details: string;
  readonly link: {readonly href: string; readonly parts: readonly LinkPart[]} | null;
}
