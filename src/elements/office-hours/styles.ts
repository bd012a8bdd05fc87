import {css} from 'lit';

export const hoursStyles = css`
  table {
    inline-size: 100%;
    max-inline-size: 34em;
    margin-inline: 0 auto;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  thead {
    font-size: var(--_micro);
  }
  thead th {
    color: var(--_muted);
  }
  th,
  td {
    padding-block: 0.1em;
    padding-inline: 0 0.75em;
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  /* What the names of the days leave is shared alike. */
  thead th {
    inline-size: 100%;
  }
  thead :is(th:has(+ th), th + th) {
    inline-size: 50%;
  }
  tbody [aria-hidden],
  .times {
    white-space: nowrap;
  }
  td div + div {
    margin-block-start: 0.25em;
  }
  small {
    color: var(--_muted);
  }
  [aria-current] :is(th, .times) {
    font-weight: 650;
  }
  [aria-current] [aria-hidden]::before {
    content: '\\25cf\\a0';
    margin-inline-end: 0.3em;
    font-size: 0.65em;
    vertical-align: 0.2em;
    color: var(--_open-mark);
  }
  p {
    font-size: var(--_small);
  }
  /* With the letters far apart times are rather broken at their dash, and several days stand below each other, than cut off. */
  @container (max-width: 27em) {
    thead th {
      inline-size: 75%;
    }
    thead :is(th:has(+ th), th + th) {
      inline-size: 40%;
    }
    tbody [aria-hidden],
    .times {
      white-space: normal;
    }
    td > div {
      min-inline-size: 5.8em;
      overflow-wrap: anywhere;
    }
  }
  @container (max-width: 21em) {
    th {
      padding-inline-end: 0.5em;
    }
    td {
      padding-inline-end: 0.25em;
    }
    :is(th, td):last-child {
      padding-inline-end: 0;
    }
  }
  * + :is(p, table) {
    margin-block-start: var(--_xs);
  }
  @container (max-width: 19em) {
    thead th {
      inline-size: 60%;
    }
    thead:has(th + th) {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody tr:has([data-channel], [colspan]) {
      display: grid;
      grid-template-columns: 7em 1fr;
      padding-block: 0.2em;
    }
    tr + tr:has([scope='row']) {
      border-block-start: 1px solid var(--_line);
    }
    [scope='row'] {
      grid-row: span 2;
    }
    tr:has([data-channel], [colspan]) td {
      grid-column: 2;
    }
    [data-channel]::before {
      content: attr(data-channel);
      display: block;
      font-size: var(--_micro);
      color: var(--_muted);
    }
  }
  /* Very large type has no room for a day and its hours side by side. */
  @container (max-width: 14.5em) {
    tbody tr:has([data-channel], [colspan]),
    tr:has([data-channel], [colspan]) > * {
      display: block;
    }
  }
  @container (max-width: 12em) {
    table,
    thead,
    tbody,
    :is(thead, tbody) :is(tr, th, td) {
      display: block;
    }
  }
`;
