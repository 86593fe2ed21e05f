import { JSDOM } from 'jsdom';

/** Text that is no XML gives a document with a <parsererror>. */
export function parseXml(text: string): Document {
  const { DOMParser } = new JSDOM().window;
  return new DOMParser().parseFromString(text, 'application/xml');
}
