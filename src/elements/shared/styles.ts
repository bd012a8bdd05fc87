import {css} from 'lit';

/**
 * Type, space, colour and motion that all elements share. Text is in the page's colour and everything else
 * is mixed from it, so that an element fits any page, light or dark, whatever its `color-scheme` says. A
 * theme sets the `--rw-*` properties.
 */
export const sharedStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where a page gives it as much room as it needs, as in a row or a float; no grid may grow by it. */
    contain-intrinsic-inline-size: min(15em, 60vi);
    max-inline-size: 100%;
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    text-align: start;
    text-transform: none;
    font-family: var(--rw-font, inherit);
    line-height: 1.5;

    --_secondary: max(0.9375em, 13px);
    --_small: max(0.875em, 13px);

    --_xs: calc(0.25em * var(--rw-density, 1));
    --_s: calc(0.5em * var(--rw-density, 1));
    --_m: calc(0.75em * var(--rw-density, 1));

    --_radius: calc(0.5em * var(--rw-radius, 1));

    --_muted: color-mix(in srgb, currentColor 85%, transparent);
    --_border: var(--rw-border, color-mix(in srgb, currentColor 65%, transparent));
    --_tint: var(--rw-tint, color-mix(in srgb, currentColor 5%, transparent));
    --_hover: color-mix(in srgb, currentColor 9%, transparent);

    --_open: var(--rw-open, oklch(0.62 0.16 150));
    --_info: var(--rw-info, oklch(0.58 0.14 250));
    --_caution: var(--rw-caution, oklch(0.72 0.15 75));
    --_stop: var(--rw-stop, oklch(0.58 0.19 27));
    --_open-ground: color-mix(in srgb, var(--_open) 14%, transparent);
    --_info-ground: color-mix(in srgb, var(--_info) 14%, transparent);
    --_caution-ground: color-mix(in srgb, var(--_caution) 14%, transparent);
    --_stop-ground: color-mix(in srgb, var(--_stop) 14%, transparent);
    --_open-mark: color-mix(in srgb, var(--_open) 65%, currentColor);
    --_info-mark: color-mix(in srgb, var(--_info) 65%, currentColor);
    --_caution-mark: color-mix(in srgb, var(--_caution) 60%, currentColor);
    --_stop-mark: color-mix(in srgb, var(--_stop) 65%, currentColor);
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
  /* Within a line a link breaks as its words do, and is 24 px high all the same. */
  a {
    padding-block: calc(12px - 0.55em);
    color: var(--rw-link, inherit);
    text-underline-offset: 0.15em;
  }
  a[href^='http'] {
    overflow-wrap: anywhere;
  }
  time,
  [href^='tel:'] {
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--rw-focus, currentColor);
    outline-offset: 2px;
  }
  small {
    font-size: var(--_small);
  }
  /* Read out, and not seen. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* In lines of one pixel words would be read letter by letter. */
  :is(.unseen, .unseen *) {
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    vertical-align: -0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] :is(.arrow, .undo, .list) {
    scale: -1 1;
  }
  button,
  .button {
    display: inline-flex;
    gap: var(--_s);
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: var(--_xs) var(--_m);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  @media (hover: hover) {
    :is(button, .button):not(.plain):hover {
      background: var(--_hover);
    }
  }
  /* Type so large that hardly a word fits is rather broken than cut off. */
  @container (max-width: 12em) {
    * {
      overflow-wrap: anywhere;
    }
    time,
    .number,
    [href^='tel:'] {
      white-space: normal !important;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :is(a, button, summary, label, select) {
      transition: background-color 150ms;
    }
  }
  /* By itself a picture keeps its colour there, and may vanish on the reader's ground. */
  @media (forced-colors: active) {
    .icon {
      color: inherit !important;
    }
  }
  @media print {
    button,
    .button {
      display: none !important;
    }
  }
`;
