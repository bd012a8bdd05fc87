import {css} from 'lit';

/**
 * What all elements share. Colours are mixed from the text's own, so that the element fits any page,
 * light or dark; a theme sets the `--rw-*` properties.
 */
export const sharedStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where a page gives it as much room as it needs, as in a row or a float; no grid may grow by it. */
    contain-intrinsic-inline-size: min(15em, 60vi);
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-align: start;
    text-transform: none;
    font-family: var(--rw-font, inherit);
    --_line: var(--rw-line, color-mix(in srgb, currentColor 25%, transparent));
    --_tint: var(--rw-tint, color-mix(in srgb, currentColor 6%, transparent));
    --_radius: var(--rw-radius, 0.5em);
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  /* By itself: in a list, browsers without popovers would drop the rule above with it. */
  @supports selector(:popover-open) {
    :host([popover]:not(:popover-open)) {
      display: none;
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    white-space: normal;
  }
  div[dir] {
    display: contents;
  }
  [part='language'] {
    margin-block-end: 0.5em;
  }
  [part='translation-notice'] {
    margin-block-start: 0.5em;
  }
  select {
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2.25em;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.2em;
    line-height: 1.25;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  a {
    color: var(--rw-link, inherit);
  }
  a,
  button {
    display: inline-block;
    min-block-size: 24px;
  }
  summary {
    padding-block: 0.3em;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--rw-focus, currentColor);
    outline-offset: 2px;
  }
  small,
  [part='formerly'],
  [part='sources'] {
    font-size: max(0.8em, 12px);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    padding: 0.25em 0.75em;
  }
  @media print {
    button,
    [part='questions'] {
      display: none !important;
    }
    article,
    li {
      break-inside: avoid;
    }
  }
`;
