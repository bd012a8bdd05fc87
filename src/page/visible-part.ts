import {pageDocument} from './document.js';

/** How much of the window is out of sight above and below, in pixels. */
interface OutOfSight {
  readonly above: number;
  readonly below: number;
}

/** A frame may be as high as what it shows: then the page around it scrolls, and shows a part of it. */
export const outOfSight = async (): Promise<OutOfSight> => {
  if (window.parent === window) return {above: 0, below: 0};
  const {isIntersecting, intersectionRect} = await new Promise<IntersectionObserverEntry>(
    resolve => {
      const observer = new IntersectionObserver(([entry]) => {
        observer.disconnect();
        resolve(entry!);
      });
      observer.observe(pageDocument.documentElement);
    },
  );
  if (!isIntersecting) return {above: 0, below: 0};
  const {top, bottom} = intersectionRect;
  return {above: Math.max(0, top), below: Math.max(0, window.innerHeight - bottom)};
};
