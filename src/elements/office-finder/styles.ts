import {css} from 'lit';

export const finderStyles = css`
  [part='questions'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em;
    margin-block-end: 1em;
  }
  select {
    display: block;
    inline-size: 100%;
  }
  summary {
    font-weight: 700;
  }
  /* Who sees the offices need not read their names twice. */
  [role='status'] :not([part]) {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
