/** A text as HTML writes it. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as HTML writes it between double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** Attributes as a tag has them, each with a space before it; one without a value is a flag. */
export const writeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escapeAttribute(value)}"` : ` ${name}`))
    .join('');

export const indent = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`);

/** Lines between two tags, in one line where that is all there is. */
export const wrap = (open: string, lines: readonly string[], close: string): string[] =>
  lines.length === 0 || (lines.length === 1 && !lines[0]!.startsWith('<p'))
    ? [open + (lines[0] ?? '') + close]
    : [open, ...indent(lines), close];
