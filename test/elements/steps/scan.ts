import type {QRCode} from 'jsqr';
import 'jsqr';

/** What is no module finds no exports to fill, and becomes global. */
const {jsQR} = globalThis as unknown as {
  jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => QRCode | null;
};

/** Pixels for each module of a code. */
export const MODULE = 4;

/** A code as it is printed, without the smoothing of edges. */
export const pixelsOf = (svg: SVGSVGElement): ImageData => {
  const {x, y, width, height} = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * MODULE;
  canvas.height = height * MODULE;
  const context = canvas.getContext('2d')!;
  context.scale(MODULE, MODULE);
  context.translate(-x, -y);
  for (const path of svg.querySelectorAll('path')) {
    context.fillStyle = path.getAttribute('fill')!;
    context.fill(new Path2D(path.getAttribute('d')!));
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

/** What a telephone reads in a code; undefined: nothing. */
export const scan = ({data, width, height}: ImageData): string | undefined =>
  jsQR(data, width, height)?.data;
