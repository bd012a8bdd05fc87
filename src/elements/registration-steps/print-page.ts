import {pageDocument} from '../../page/document.js';
import {adoptStylesIn} from '../../page/style-sheets.js';
import type {Styles} from '../../page/style-sheets.js';

/** What stands on the paper, and how it is written. */
export interface PrintedPage {
  /** Name of the document. */
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly styles: Styles;
  /** Draws what stands on it: plain elements, for ours lose their styles in another document. */
  readonly draw: (page: Document) => void;
}

const PAGE_STYLES: Styles = {
  cssText: `
    @page {
      size: A4;
      margin: 15mm 15mm 16mm;
    }
    :root {
      color-scheme: light;
      color: #000;
      background: #fff;
      font-family: system-ui, sans-serif;
    }
    body {
      margin: 0;
    }
  `,
};

/** Browsers that print in another process may tell a moment later that they do. */
const PATIENCE_MS = 1000;

let opened: HTMLIFrameElement | undefined;

/** A frame nobody sees or reaches; Firefox prints nothing of one that is not displayed at all. */
const openFrame = async (): Promise<HTMLIFrameElement> => {
  opened?.remove();
  const frame = (opened = pageDocument.createElement('iframe'));
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
    visibility: 'hidden',
  });
  await new Promise(resolve => {
    // Firefox puts another empty document in the place of the first one until then.
    frame.addEventListener('load', resolve, {once: true});
    pageDocument.body.append(frame);
  });
  return frame;
};

/**
 * Prints a page of its own, A4, without the page around the element.
 *
 * @returns whether the browser went about it: a page in a sandbox may not print, some browsers inside
 * other programs cannot
 */
export const printPage = async ({
  title,
  language,
  direction,
  styles,
  draw,
}: PrintedPage): Promise<boolean> => {
  const frame = await openFrame();
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  // A policy of the host page can keep us out of the frame.
  if (!view || !page) {
    frame.remove();
    return false;
  }
  page.title = title;
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  adoptStylesIn(page, view, [PAGE_STYLES, styles]);
  draw(page);

  const begun = new Promise<boolean>(resolve => {
    view.addEventListener('beforeprint', () => {
      resolve(true);
    });
  });
  const ended = new Promise(resolve => {
    view.addEventListener('afterprint', resolve);
  });
  (view as Partial<Window>).print?.();
  // Only now, for Firefox is through with the frame before the reader is with the dialog.
  void ended.then(() => {
    frame.remove();
  });
  const gaveUp = new Promise<boolean>(resolve => {
    setTimeout(resolve, PATIENCE_MS, false);
  });
  const isPrinted = await Promise.race([begun, gaveUp]);
  if (!isPrinted) frame.remove();
  return isPrinted;
};
