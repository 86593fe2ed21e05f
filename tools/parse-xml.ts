import { JSDOM } from 'jsdom';

/** Invalid XML gives a document with a <parsererror>. */
export function parseXml(text: string): Document {
  const { DOMParser } = new JSDOM().window;
  return new DOMParser().parseFromString(text, 'application/xml');
}
