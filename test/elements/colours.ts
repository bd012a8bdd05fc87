/** Colours of pages that elements may stand on. */
export const HOSTS = {
  'near black on white': {color: '#222222', background: '#ffffff'},
  'near white on near black': {color: '#eeeeee', background: '#111111'},
  'black on white': {color: '#000000', background: '#ffffff'},
  'white on black': {color: '#ffffff', background: '#000000'},
  'brown on cream': {color: '#3b2f2a', background: '#fbf3e4'},
  'pale on navy': {color: '#e8f0fb', background: '#0b2545'},
  'dark blue on pale grey': {color: '#1d2b4f', background: '#eceff3'},
} as const;

/** Red, green and blue, 0 to 1, of colours painted one over the other. */
const paint = (layers: readonly string[]): number[] => {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map(value => value / 255);
};

/** WCAG 2.2, relative luminance. */
const luminance = (layers: readonly string[]): number => {
  const [red, green, blue] = paint(layers).map(value =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The ratio of a colour to the grounds it stands on, each painted over the one before. */
export const contrast = (colour: string, grounds: readonly string[]): number => {
  const [light, dark] = [luminance([...grounds, colour]), luminance(grounds)].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
