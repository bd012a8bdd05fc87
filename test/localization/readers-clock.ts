/** Has the reader's clock show a fixed offset from UTC, in minutes, until the function returned is called. */
export const setReadersClock = (minutes: number): (() => void) => {
  const {getTimezoneOffset} = Date.prototype;
  Date.prototype.getTimezoneOffset = () => -minutes;
  return () => {
    Date.prototype.getTimezoneOffset = getTimezoneOffset;
  };
};
