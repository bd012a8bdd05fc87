import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {toSvgPath} from 'lean-qr/extras/svg';
import {correction, generate} from 'lean-qr/nano';

/** Modules of white around the code that readers need to find it. */
const QUIET_ZONE = 4;

/**
 * A text as a QR code (error correction M or better), dark on white whatever the page's colours; give it
 * a width by style sheet.
 * @param label what it is, for those who do not see it
 * @returns undefined for a text that no code has room for: more than 2,330 octets
 */
export const drawQrCode = (text: string, label: string): TemplateResult | undefined => {
  let path;
  let size;
  try {
    const code = generate(text, {minCorrectionLevel: correction.M});
    path = toSvgPath(code);
    size = code.size + 2 * QUIET_ZONE;
  } catch {
    return undefined;
  }
  const start = -QUIET_ZONE;
  return html`<svg
    part="qr-code"
    role="img"
    aria-label=${label}
    viewBox="${start} ${start} ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M${start} ${start}h${size}v${size}h-${size}z" />
    <path fill="#000" d=${path} />
  </svg>`;
};
