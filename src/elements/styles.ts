import {css} from 'lit';

/**
 * What all elements share. Colours are mixed from the text's own, so that the element fits any page,
 * light or dark; a theme sets the `--rw-*` properties.
 */
export const foundation = css`
  :host {
    display: block;
    container-type: inline-size;
    --_line: var(--rw-line, color-mix(in srgb, currentColor 22%, transparent));
    --_tint: var(--rw-tint, color-mix(in srgb, currentColor 6%, transparent));
    --_accent: var(--rw-accent, currentColor);
    --_radius: var(--rw-radius, 0.5em);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    padding-inline-start: 1.15em;
  }
  a {
    color: var(--rw-link, inherit);
    text-underline-offset: 0.15em;
  }
  a,
  summary,
  button {
    min-block-size: 24px;
  }
  :focus-visible {
    outline: 3px solid var(--rw-focus, Highlight);
    outline: 3px solid var(--rw-focus, currentColor);
    outline-offset: 2px;
  }
  .quiet {
    font-size: max(0.8125em, 12px);
  }
  p,
  li,
  dd,
  th,
  td,
  h2,
  h3,
  h4,
  h5,
  h6 {
    overflow-wrap: anywhere;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    padding: 0.25em 0.75em;
    cursor: pointer;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
