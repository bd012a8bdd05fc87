import {css} from 'lit';

export const badgeStyles = css`
  /* In a line of text its words go on in the same line, so it is inline itself. */
  :host {
    display: inline;
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
  :host(:is([state='may-be-closed'], [state='unknown'])),
  :host([state='open']) .soon {
    --_ground: var(--_caution-ground);
    --_mark: var(--_caution-mark);
  }
  :host([state='dissolved']) {
    --_ground: var(--_stop-ground);
    --_mark: var(--_stop-mark);
  }
  [part='icon'] {
    color: var(--_mark);
  }
  b {
    font-weight: 650;
  }
  .pill {
    display: inline-grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.4em;
    max-inline-size: 100%;
    padding-block: 0.2em;
    padding-inline: 0.5em 0.75em;
    border-radius: calc(1em * var(--rw-radius, 1));
    font-size: var(--_secondary);
    line-height: 1.35;
    text-align: start;
    background: var(--_ground);
  }
  .pill [part='reader-time'] {
    display: block;
  }
  .text [part='icon'] {
    margin-inline-end: 0.25em;
  }
  .text [part='reader-time'] {
    font-size: inherit;
  }
  .text [part='reader-time']::before {
    content: ' (';
  }
  .text [part='reader-time']::after {
    content: ')';
  }
  @media print, (forced-colors: active) {
    .pill {
      border: 1px solid;
    }
  }
`;
