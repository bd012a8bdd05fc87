import {css} from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    container-type: normal;
    line-height: inherit;
    --_ground: var(--_tint);
    --_mark: var(--_muted);
  }
  :host([state='open']) {
    --_ground: var(--_open-ground);
    --_mark: var(--_open-mark);
  }
  :host(:is([state='phone-only'], [state='appointment'])) {
    --_ground: var(--_info-ground);
    --_mark: var(--_info-mark);
  }
  :host(:is([state='may-be-closed'], [state='unknown'])) {
    --_ground: var(--_caution-ground);
    --_mark: var(--_caution-mark);
  }
  :host([state='dissolved']) {
    --_ground: var(--_stop-ground);
    --_mark: var(--_stop-mark);
  }
  [part='badge'] {
    display: inline-grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.4em;
    padding-block: 0.2em;
    padding-inline: 0.5em 0.75em;
    border-radius: calc(1em * var(--rw-radius, 1));
    font-size: var(--_secondary);
    line-height: 1.35;
    text-align: start;
    background: var(--_ground);
  }
  [part='icon'] {
    color: var(--_mark);
  }
  @media (forced-colors: active) {
    [part='badge'] {
      border: 1px solid;
    }
  }
  @media print {
    [part='badge'] {
      border: 1px solid;
    }
  }
`;
