import {css} from 'lit';

/** How the plan looks above its steps: the letter, what decides everything, progress, actions. */
export const planStyles = css`
  [part='plan'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_l);
    max-inline-size: 42em;
  }
  [part='plan'] > [part='heading'] {
    font-size: 1.5em;
    line-height: 1.15;
  }
  @container (max-width: 30em) {
    [part='plan'] {
      gap: var(--_m);
    }
  }
  #plan-title {
    scroll-margin-block-start: 1em;
  }
  #plan-title:focus-visible,
  [id='counter-title'],
  [id='deleted'] {
    outline: 0;
  }
  :is([part='notice'], [part='deleted']):empty {
    display: none;
  }

  [part='answers'] {
    border-block-start: 1px solid var(--_line);
  }
  [part='answers'] > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_l);
    align-items: center;
    padding-block: var(--_s);
    border-block-end: 1px solid var(--_line);
  }
  [part='answers'] dt {
    font-size: var(--_small);
  }
  [part='answers'] dt + dd {
    grid-row: 2;
    font-weight: 600;
  }
  [part='answers'] dd + dd {
    grid-row: 1 / 3;
    grid-column: 2;
  }
  [part='answers'] .plain {
    min-block-size: 44px;
  }

  [part='notes'] {
    display: grid;
    gap: var(--_s);
    padding: 0;
    list-style: none;
  }
  ul[part='notes']:not([data-whole]) > li,
  [part='note'] {
    padding-inline-start: var(--_m);
    border-inline-start: 3px solid var(--_info-mark);
  }
  [part='notes'][data-whole] {
    font-size: 1.25em;
    line-height: 1.35;
  }

  [part='progress'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_xs) var(--_l);
    justify-content: space-between;
    font-size: var(--_small);
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  [part='actions'] > button {
    flex: 1 1 0;
    min-inline-size: min-content;
  }
  [part='plan'] :is(.button, [part='actions'] > button) {
    flex-wrap: nowrap;
    padding-inline: var(--_s);
    text-align: start;
    text-wrap: balance;
  }
  [part='notice'] {
    overflow-wrap: anywhere;
    font-size: var(--_secondary);
  }
  @container (max-width: 18em) {
    [part='actions'] > button {
      flex-basis: 100%;
      min-inline-size: 0;
    }
  }

  [hidden] {
    display: none !important;
  }
`;
