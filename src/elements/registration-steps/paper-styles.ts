import {css} from 'lit';

/** A plan on paper, in a document of its own or in the place of what is on the screen. */
export const paperStyles = css`
  .paper {
    color: #000;
    font-size: 10pt;
    line-height: 1.32;
    overflow-wrap: anywhere;
  }
  .paper * {
    margin: 0;
  }
  .paper header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 6mm;
  }
  .paper svg {
    inline-size: 30mm;
    block-size: 30mm;
  }
  .paper :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.25;
    break-after: avoid;
  }
  .paper header > div > :first-child {
    margin-block-end: 1.5mm;
    font-size: 1.7em;
  }
  .paper section {
    margin-block-start: 3.5mm;
  }
  .paper section > :first-child {
    padding-block-end: 0.8mm;
    border-block-end: 0.4mm solid;
    break-after: avoid;
  }
  .paper .span {
    font-weight: 400;
  }
  .paper :is(ol, ul) {
    padding: 0;
    list-style: none;
  }
  .paper ol > li {
    display: grid;
    grid-template-columns: 5mm minmax(0, 1fr) 36mm;
    gap: 0 3mm;
    padding-block: 1.6mm;
    border-block-end: 0.2mm solid #999;
  }
  .paper .box {
    font-size: 1.3em;
    line-height: 1;
  }
  .paper .when {
    text-align: end;
  }
  .paper .what > :nth-child(-n + 3) {
    break-after: avoid;
  }
  .paper p {
    orphans: 2;
    widows: 2;
  }
  .paper .paper-item {
    margin-inline-end: 2mm;
  }
  .paper .decisive {
    margin-block-start: 2mm;
    font-weight: 700;
  }
  .paper .small,
  .paper [lang='da'] small {
    font-size: 8.5pt;
  }
  .paper .columns {
    columns: 2;
    column-gap: 6mm;
    margin-block-start: 1mm;
  }
  .paper .columns > li {
    break-inside: avoid;
    padding-block-end: 1mm;
  }
  .paper a {
    display: inline;
    color: inherit;
    text-decoration: none;
  }
  .paper .number,
  .paper .url {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .paper .number {
    white-space: nowrap;
  }
`;

/** On the host's page: while it is printed, the paper stands in the place of the screen. */
export const paperOnPageStyles = css`
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    .paper ~ * {
      display: none !important;
    }
  }
`;
