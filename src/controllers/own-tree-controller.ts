import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: Node};

const undo = ({target, addedNodes, removedNodes, nextSibling, oldValue}: MutationRecord): void => {
  // Of texts alone the former value is kept.
  if (oldValue !== null) target.nodeValue = oldValue;
  for (const node of addedNodes) (node as ChildNode).remove();
  const next = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, next);
};

/**
 * Keeps what its host renders in the host's hands. Browsers' translators put elements of their own in
 * the place of texts; what is rendered later would go into the texts they took out, and what is left of
 * a translated sentence could contradict it. So before an update what others have done is taken back:
 * they do it anew.
 */
export class OwnTreeController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  #foreign: MutationRecord[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const foreign = [...this.#foreign, ...(this.#observer?.takeRecords() ?? [])];
    this.#foreign = [];
    for (const record of foreign.reverse()) undo(record);
  }

  hostUpdated(): void {
    // The update's own changes.
    this.#observer?.takeRecords();
    this.#observer ??= this.#observe();
  }

  #observe(): MutationObserver {
    const observer = new MutationObserver(records => {
      this.#foreign.push(...records);
    });
    observer.observe(this.#host.renderRoot, {
      childList: true,
      subtree: true,
      characterDataOldValue: true,
    });
    return observer;
  }
}
