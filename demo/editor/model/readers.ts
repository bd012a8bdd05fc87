/** What somebody wrote, as the file has it; or which message says what is wrong with it. */
export type Reading = {readonly value: string} | {readonly fault: Fault};

/** A fault that the editor can tell in its own words. */
export type Fault = 'missing' | 'telephone' | 'email' | 'address' | 'page' | 'id';

export type Reader = (written: string) => Reading;

const LOCAL = /^\d{8}$/;
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** A Danish number as people write it, or one with its country code, as E.164. */
export const readTelephone: Reader = written => {
  const digits = written.replace(/[\s().-]/g, '').replace(/^00/, '+');
  if (LOCAL.test(digits)) return {value: `+45${digits}`};
  return INTERNATIONAL.test(digits) ? {value: digits} : {fault: 'telephone'};
};

export const readEmail: Reader = written =>
  /^[\w.+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(written) ? {value: written} : {fault: 'email'};

/** An address on the web; without its scheme it is taken for https. */
export const readUrl: Reader = written => {
  const address = /^[a-z]+:/i.test(written) ? written : `https://${written}`;
  const isAddress = /^https:\/\/[^\s/@]+\.[^\s/@]+(\/\S*)?$/.test(address) && URL.canParse(address);
  return isAddress ? {value: address} : {fault: 'address'};
};

/** The exact address of a page; a front page says nothing of what was read. */
export const readPage: Reader = written => {
  const reading = readUrl(written);
  if (!('value' in reading)) return reading;
  const isFrontPage = /^https:\/\/[^/?#]+\/?([a-z]{2}(-[a-z]{2})?\/?)?$/i.test(reading.value);
  return isFrontPage ? {fault: 'page'} : reading;
};

export const readId: Reader = written =>
  /^[a-z0-9][\w-]*$/i.test(written) ? {value: written} : {fault: 'id'};
