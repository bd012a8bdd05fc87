const undo = ({target, addedNodes, removedNodes, nextSibling, oldValue}: MutationRecord): void => {
  // Of texts alone the former value is kept.
  if (oldValue !== null) target.nodeValue = oldValue;
  for (const node of addedNodes) (node as ChildNode).remove();
  const next = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, next);
};

/**
 * A tree that is rendered by us alone. Browsers' translators put elements of their own in the place of
 * texts; what is rendered later would go into the texts they took out, and what is left of a translated
 * sentence could contradict it. So what others have done is taken back before: they do it anew.
 */
export class OwnTree {
  readonly #observer: MutationObserver;
  #foreign: MutationRecord[] = [];

  constructor(root: Node) {
    this.#observer = new MutationObserver(records => {
      this.#foreign.push(...records);
    });
    this.#observer.observe(root, {childList: true, subtree: true, characterDataOldValue: true});
  }

  /** Changes the tree as it was left by the last change. */
  change(change: () => void): void {
    const foreign = [...this.#foreign, ...this.#observer.takeRecords()];
    this.#foreign = [];
    for (const record of foreign.reverse()) undo(record);
    change();
    // These are our own.
    this.#observer.takeRecords();
  }
}
