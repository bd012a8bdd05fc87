import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

/** A text to translate, as a file of translations has it. */
export interface Unit {
  readonly id: string;
  /** English, placeholders as `{0}`. */
  readonly source: string;
  readonly target: string | undefined;
  /** How far its translation is, in XLIFF's own words: `needs-translation`, `final` … Empty: not said. */
  readonly state: string;
}

const childOf = (unit: Element, tag: string): Element | undefined =>
  unit.getElementsByTagName(tag)[0];

const textOf = (unit: Element, tag: string): string | undefined => {
  const element = childOf(unit, tag);
  return (
    element &&
    Array.from(element.childNodes, node =>
      node.nodeName === 'x' ? `{${(node as Element).getAttribute('id')!}}` : node.nodeValue,
    ).join('')
  );
};

const unitOf = (element: Element): Unit => ({
  id: element.getAttribute('id')!,
  source: textOf(element, 'source') ?? '',
  target: textOf(element, 'target'),
  state: childOf(element, 'target')?.getAttribute('state') ?? '',
});

const elementsIn = (document: Document): Element[] =>
  Array.from(document.getElementsByTagName('trans-unit'));

export const readUnits = (xliff: string): Unit[] =>
  elementsIn(new DOMParser().parseFromString(xliff, 'text/xml')).map(unitOf);

/**
 * Prepares a file of translations for `lit-localize extract`, which goes by ids alone: a text that
 * now has another id takes its translation along, and one whose English has changed is marked
 * `needs-translation`.
 *
 * @param sources English texts by id
 */
export const followSources = (xliff: string, sources: ReadonlyMap<string, string>): string => {
  const document = new DOMParser().parseFromString(xliff, 'text/xml');
  const entries = elementsIn(document).map(element => ({element, ...unitOf(element)}));
  const isUnchanged = ({id, source}: Unit) => sources.get(id) === source;
  const taken = new Set(entries.filter(isUnchanged).map(({id}) => id));
  const reworded = entries.filter(entry => {
    if (isUnchanged(entry)) return false;
    const [newId] =
      [...sources].find(([id, source]) => source === entry.source && !taken.has(id)) ?? [];
    if (newId === undefined) return true;
    taken.add(newId);
    entry.element.setAttribute('id', newId);
    return false;
  });
  for (const {element, id} of reworded) {
    if (taken.has(id)) element.parentNode!.removeChild(element);
    else childOf(element, 'target')?.setAttribute('state', 'needs-translation');
  }
  return new XMLSerializer().serializeToString(document);
};
