import { type Fault, fault } from './fault';

const LONGEST_ID = 32;

/** The kind of resource that an element may name. */
const kindOf: { readonly [element: string]: string } = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  LearnMoreUrl: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** Every resid must name one resource of its kind, and vice versa: Office silently ignores the others. */
export function checkXmlNames(root: Element): readonly Fault[] {
  const defined = [...root.querySelectorAll('Resources > * > *')];
  const ids = defined.map(({ id }) => id);
  const references = [...root.querySelectorAll('[resid]')];
  const used = new Set(references.map((element) => element.getAttribute('resid')));
  return [
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => fault('tooLong', { where: id, length: id.length, most: LONGEST_ID })),
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => fault('definedTwice', { where: 'Resources', value: id })),
    ...ids.filter((id) => !used.has(id)).map((id) => fault('unusedName', { where: 'Resources', value: id })),
    ...references.flatMap((element) => checkReference(element, defined)),
    ...checkControls(root),
  ];
}

function checkReference(element: Element, defined: readonly Element[]): readonly Fault[] {
  const resid = element.getAttribute('resid')!;
  const target = defined.find(({ id }) => id === resid);
  const isRightKind = target?.parentElement?.tagName === kindOf[element.tagName];
  return isRightKind ? [] : [fault('unknownName', { where: element.tagName, value: resid })];
}

function checkControls(root: Element): readonly Fault[] {
  const ids = [...root.querySelectorAll('CustomTab, Group, Control')].map(({ id }) => id);
  return ids
    .filter((id, i) => ids.indexOf(id) < i)
    .map((id) => fault('definedTwice', { where: 'CustomTab', value: id }));
}
