import {css} from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    container-type: normal;
  }
  :host([state='open']) {
    --_state: var(--rw-state-open);
  }
  :host([state='closed']) {
    --_state: var(--rw-state-closed);
  }
  span {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    text-align: start;
  }
  svg {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    color: var(--_state, var(--rw-state, inherit));
  }
`;
