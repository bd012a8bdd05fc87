import {css} from 'lit';

export const stepsStyles = css`
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
    display: flex;
    gap: 0.4em;
    padding: 0.3em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    border-color: currentColor;
    background: var(--_tint);
  }
  label {
    display: inline-block;
    min-block-size: 24px;
  }
  input {
    font: inherit;
    accent-color: currentColor;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    vertical-align: -0.15em;
  }
  [type='radio'] {
    margin-block-start: 0.2em;
  }
  :user-invalid {
    outline: 2px solid;
  }
  [part='error'] {
    inline-size: 100%;
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--rw-accent, currentColor);
    font-weight: 700;
  }
  [part='heading'] small {
    font-weight: 400;
  }
  [part='heading'] + [lang] {
    margin-block-start: 0;
  }
  form button:not([type]) {
    border-width: 2px;
    font-weight: 700;
    background: var(--_tint);
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
  dt + dd {
    grid-row: 2;
    font-weight: 700;
  }
  dd + dd {
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
    font-size: clamp(1.35em, 5vi, 1.75em);
    line-height: 1.25;
    hyphens: auto;
  }
  dialog p + p {
    margin: 0;
  }
  dialog ul {
    padding: 0;
    list-style: none;
  }
  dialog li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  #counter-title {
    outline: 0;
  }
`;
