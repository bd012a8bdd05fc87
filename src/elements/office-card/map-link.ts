import type {Address} from '../../directory/index.js';

/**
 * The address of a place in the map of the reader's own device, where a device has one that links can
 * open; elsewhere on OpenStreetMap.
 *
 * @param userAgent what the browser says it runs on
 */
export const mapLink = (
  {streetAddress, postalCode, addressLocality}: Address,
  userAgent: string,
): string => {
  const place = encodeURIComponent(`${streetAddress}, ${postalCode} ${addressLocality}`);
  if (/\b(iPhone|iPad|iPod|Macintosh)\b/.test(userAgent))
    return `https://maps.apple.com/?q=${place}`;
  if (/\bAndroid\b/.test(userAgent)) return `geo:0,0?q=${place}`;
  return `https://www.openstreetmap.org/search?query=${place}`;
};
