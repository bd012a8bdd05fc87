import {css} from '../css.js';

export const styles = css`
  section > * + *,
  form > * + *,
  li > * + *,
  summary + * {
    margin-block-start: 0.6em;
  }
  form {
    margin-block-end: 1.5em;
  }
  fieldset,
  [part='question'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  * + [part='question'] {
    margin-block-start: 1em;
  }
  legend {
    font-weight: 700;
    padding: 0 0 0.25em;
  }
  fieldset label {
    padding: 0.3em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    border-color: currentColor;
    background: var(--_tint);
  }
  input {
    font: inherit;
    accent-color: currentColor;
  }
  [type='checkbox'],
  [type='radio'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    vertical-align: -0.15em;
  }
  :user-invalid {
    outline: 2px solid;
  }
  [part='error'] {
    inline-size: 100%;
    font-weight: 700;
  }
  ol,
  [part='answers'] {
    padding: 0;
    list-style: none;
  }
  [part='answers'] {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  [part='answers'] > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  dd {
    grid-row: 2;
    font-weight: 700;
  }
  [part='answers'] button {
    grid-row: 1 / 3;
    grid-column: 2;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  [part='step'] {
    counter-increment: step;
    position: relative;
    margin: 0;
    padding-inline-start: 2.5em;
    padding-block-end: 1.75em;
  }
  [part='step']::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: -0.1em;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 2px solid;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
  }
  [part='step']:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.8em;
    inset-block: 1.7em 0.2em;
    border-inline-start: 2px solid var(--_line);
  }
  [part='step'][data-done]::before {
    content: '✓';
  }
  @container (max-width: 20em) {
    [part='step'] {
      padding-inline-start: 0;
    }
    [part='step']::before {
      position: static;
      display: inline-block;
    }
    [part='step']::after {
      display: none;
    }
  }
  strong {
    border: 1px solid;
    border-radius: 1em;
    padding: 0 0.6em;
  }
  [part='bring'] {
    padding: 0;
    list-style: none;
  }
  [part='bring'] label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
    padding-block: 0.15em;
  }
  [part='bring'] :checked + span {
    text-decoration: line-through;
  }
  dialog {
    inset: 0;
    margin: auto;
    padding: 1.5em;
    max-inline-size: min(40em, 92vi);
    border: 1px solid;
    border-radius: var(--_radius);
    color: CanvasText;
    background: Canvas;
    overflow-wrap: anywhere;
  }
  dialog > * + * {
    margin-block-start: 0.75em;
  }
  dialog [lang='da'] {
    font-size: 1.75em;
    line-height: 1.25;
  }
`;
