import { JSDOM } from 'jsdom';

/** A document for components; imported before them, because they look for one when they are loaded. */
const { window } = new JSDOM('<!doctype html><div id="pane"></div>', { pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window)) {
  // This document does not accept Node's own events.
  if (name in globalThis && !/Event$/.test(name)) continue;
  Object.defineProperty(globalThis, name, { get: () => window[name as never], configurable: true });
}
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
