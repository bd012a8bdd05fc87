import {memberOf} from './document.js';

type View = Window & typeof globalThis;

/** As Lit's `css` gives them. */
export interface Styles {
  readonly cssText: string;
}

/** A style sheet for the document of a window: no other document takes it. */
const styleSheetFor = (view: View, {cssText}: Styles): CSSStyleSheet => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
};

/** Gives a document of its own its styles; older browsers construct no style sheet, and take an element. */
export const adoptStylesIn = (page: Document, view: View, styles: readonly Styles[]): void => {
  try {
    page.adoptedStyleSheets = styles.map(style => styleSheetFor(view, style));
  } catch {
    page.head.append(
      ...styles.map(({cssText}) =>
        Object.assign(page.createElement('style'), {textContent: cssText}),
      ),
    );
  }
};

/** Gives a shadow root its styles anew where it stands now: what was made for another document is gone. */
export const adoptStylesAnew = (root: ShadowRoot, styles: readonly Styles[]): void => {
  const {ownerDocument} = root;
  const view = memberOf(ownerDocument, 'defaultView');
  // Where they are elements they have come along.
  if (!view || !('adoptedStyleSheets' in root)) return;
  root.adoptedStyleSheets = styles.map(style => styleSheetFor(view, style));
};
