import {css} from 'lit';

export const cardStyles = css`
  article {
    padding: calc(1.25em * var(--rw-density, 1));
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    color: var(--rw-text, inherit);
    background: var(--rw-surface, none);
  }
  article > * + * {
    margin-block-start: 0.75em;
  }
  dl {
    display: grid;
    gap: 0.75em;
  }
  dl > div,
  dd {
    min-inline-size: 0;
  }
  [part='alert'] {
    padding: var(--_m);
    border-radius: var(--_radius-inset);
    background: var(--_caution-ground);
  }
  dt {
    font-weight: 700;
  }
  small {
    font-weight: 400;
  }
  :host([compact]) dl {
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
  }
  @container (min-width: 32em) {
    :host(:not([compact])) dl > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 1em;
    }
    dt small {
      display: block;
    }
  }
`;
