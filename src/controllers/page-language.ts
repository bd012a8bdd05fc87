import {matchLanguage} from '../localization/language.js';
import type {Language} from '../localization/language.js';
import {attributeOf, closest, rootsAround} from '../page/tree.js';

/** An element that speaks a language and updates when that may have changed. */
type Speaker = Element & {
  /** Whether it has room for a language picker. */
  readonly hasRoomForPicker: boolean;
  requestUpdate(): void;
};

const PICKER = 'language-picker';

const speakers = new Set<Speaker>();

/** What readers have chosen for single elements. */
const chosen = new WeakMap<Element, Language>();

/** How often readers have chosen. */
let choices = 0;

/** How often readers of the page have chosen a language: what failed before is tried again after. */
export const languageChoices = (): number => choices;

/** What readers have chosen for all elements that share a picker. */
let pickedForAll: Language | undefined;

const pickedFor = (element: Element): Language | undefined =>
  chosen.get(element) ?? (attributeOf(element, PICKER) === '' ? pickedForAll : undefined);

const updateAll = (): void => {
  for (const speaker of speakers) speaker.requestUpdate();
};

/**
 * The language chosen by the reader, or that of the nearest `lang`, at or above an element, through the
 * hosts of shadow roots; else English.
 */
export const languageOf = (element: Element): Language => {
  const nearest = closest(element, each => Boolean(pickedFor(each) ?? attributeOf(each, 'lang')));
  return nearest ? (pickedFor(nearest) ?? matchLanguage(attributeOf(nearest, 'lang')!)) : 'en';
};

/**
 * A reader chooses the language of an element, of what it contains, and of all others of the page that
 * share its picker: `language-picker` without a value.
 */
export const chooseLanguage = (element: Element, language: Language): void => {
  choices++;
  chosen.delete(element);
  if (attributeOf(element, PICKER) === '') pickedForAll = language;
  // Who goes back to the page's language follows the page again.
  else if (languageOf(element) !== language) chosen.set(element, language);
  updateAll();
};

const sharesPicker = (speaker: Speaker): boolean =>
  attributeOf(speaker, PICKER) === '' && speaker.hasRoomForPicker;

const isBefore = (one: Element, other: Element): boolean =>
  Boolean(
    Node.prototype.compareDocumentPosition.call(other, one) & Node.DOCUMENT_POSITION_PRECEDING,
  );

/** Whether an element shows a language picker: one of its own, or as the first of all that share theirs. */
export const showsPicker = (element: Speaker): boolean => {
  if (attributeOf(element, PICKER) === null) return false;
  if (!sharesPicker(element)) return element.hasRoomForPicker;
  return ![...speakers].some(other => sharesPicker(other) && isBefore(other, element));
};

let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

/** Updates an element when `lang` changes anywhere it may inherit it from, or another one shows the picker. */
export const watchLanguage = (speaker: Speaker): void => {
  observer ??= new MutationObserver(updateAll);
  speakers.add(speaker);
  if (sharesPicker(speaker)) updateAll();
  for (const root of rootsAround(speaker)) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, {attributes: true, attributeFilter: ['lang', PICKER], subtree: true});
  }
};

/** Ends the watch. */
export const leaveLanguage = (speaker: Speaker): void => {
  speakers.delete(speaker);
  if (sharesPicker(speaker)) updateAll();
  if (speakers.size) return;
  observer?.disconnect();
  observed = new WeakSet();
};
