import {css} from 'lit';

/** What is shown at the counter: the whole screen, for two people who both look at it. */
export const counterStyles = css`
  dialog {
    inset: 0;
    overflow: auto;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: clamp(1em, 5vi, 3em);
    border: 0;
    color: CanvasText;
    background: Canvas;
    overflow-wrap: anywhere;
  }
  /* Where browsers know no dialogs. */
  dialog:not([open]) {
    display: none;
  }
  dialog[open] {
    display: grid;
    gap: var(--_xl);
    align-content: start;
    position: fixed;
    z-index: 2147483647;
  }
  dialog > * {
    inline-size: 100%;
    max-inline-size: 36em;
    margin-inline: auto;
  }
  dialog [lang='da'] {
    font-size: clamp(1.35em, 5vi, 1.9em);
    font-weight: 600;
    line-height: 1.25;
  }
  dialog .own {
    color: color-mix(in srgb, currentColor 85%, transparent);
  }
  dialog ul {
    margin-block-start: var(--_m);
    padding: 0;
    list-style: none;
  }
  dialog li {
    padding-block: var(--_m);
    border-block-start: 1px solid var(--_line);
  }
  dialog .lead [lang='da'] {
    font-size: 1.15em;
    font-weight: 400;
  }
  #counter-title > .lead {
    margin-block-end: var(--_m);
  }
  dialog button {
    inline-size: 100%;
    min-block-size: 48px;
  }
`;
