import {css} from 'lit';

export const finderStyles = css`
  :host {
    max-inline-size: 48em;
  }
  section,
  fieldset,
  [part='questions'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_l);
  }
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset > .plain {
    justify-self: start;
  }
  .small {
    font-size: var(--_small);
  }
  .group > p {
    margin-block-end: var(--_xs);
  }
  label {
    display: block;
  }
  label[hidden],
  .chip[hidden] {
    display: none;
  }
  [type='search'] {
    appearance: none;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_xs) var(--_m);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
  }
  .told {
    display: grid;
    gap: 0.125em;
    justify-items: start;
  }
  .row:hover {
    background: none;
  }
  [part='office'] > office-card {
    margin-block-end: var(--_m);
  }
  @container (min-width: 34em) {
    label > .select,
    [type='search'] {
      max-inline-size: 24em;
    }
  }
`;
