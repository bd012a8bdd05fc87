import {msg} from '@lit/localize';
import type {ShareableLink} from '../../route/share.js';

/** The step that a page's hash says is to be opened: `#rw=event.moving&step=mitid`. */
export const stepFromFragment = (hash: string): string | undefined =>
  /(?:^#?|[?&])step=([\w-]+)/.exec(hash)?.[1];

/** What is to be said of a link from which something of the page's address was left out. */
export const shortenedWords = ({isShortened}: ShareableLink): string =>
  isShortened
    ? msg('We left out parts of the address that may be private.', {id: 'link-shortened'})
    : '';
