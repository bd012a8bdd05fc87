/** Does something once the browser has nothing better to do; where it does not tell, as in Safari, nothing. */
export const whenIdle = (action: () => void): void => {
  (window as Partial<Window>).requestIdleCallback?.(action);
};
