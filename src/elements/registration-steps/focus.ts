import type {ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * Moves the focus where a reader has asked to go, once the element shows it.
 *
 * @param selectors the first that finds something says where
 */
export const focusOn = async (host: Host, ...selectors: readonly string[]): Promise<void> => {
  host.requestUpdate();
  await host.updateComplete;
  const found = selectors.map(each => host.renderRoot.querySelector<HTMLElement>(each));
  found.find(Boolean)?.focus();
};
