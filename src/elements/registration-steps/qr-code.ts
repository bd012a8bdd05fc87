import {toSvgPath} from 'lean-qr/extras/svg';
import {correction, generate} from 'lean-qr/nano';

/** A QR code to be drawn as SVG. */
export interface QrCode {
  /** Data of the SVG path of its dark modules, each one unit wide; the first one is at the origin. */
  readonly path: string;
  /** How many modules wide and high it is, without the white around it. */
  readonly size: number;
}

/**
 * A text as a QR code, error correction M or better.
 *
 * @returns undefined for a text that no code has room for: more than 2,330 octets
 */
export const encodeQrCode = (text: string): QrCode | undefined => {
  try {
    const code = generate(text, {minCorrectionLevel: correction.M});
    return {path: toSvgPath(code), size: code.size};
  } catch {
    return undefined;
  }
};
