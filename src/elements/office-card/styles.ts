import {css} from 'lit';

export const cardStyles = css`
  article {
    padding: var(--rw-padding, clamp(0.75em, 4cqi, 1.25em));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
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
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--rw-accent, currentColor);
    background: var(--_tint);
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
