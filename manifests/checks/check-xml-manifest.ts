import { checkSharedRuntime } from './check-shared-runtime';
import { checkXmlNames } from './check-xml-names';
import { checkXmlOrder } from './check-xml-order';
import { checkXmlValues } from './check-xml-values';
import { type Fault, fault } from './fault';

/** Checks an add-in only manifest as far as possible without Office: Microsoft's own check needs its server. */
export function checkXmlManifest(document: Document): readonly Fault[] {
  const root = document.documentElement;
  if (root.tagName !== 'OfficeApp') return [fault('missing', { where: root.tagName, what: '<OfficeApp>' })];
  return [checkXmlOrder, checkXmlNames, checkXmlValues, checkSharedRuntime].flatMap((check) => check(root));
}
