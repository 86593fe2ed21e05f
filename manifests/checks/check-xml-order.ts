import { type Fault, fault } from './fault';
import { type ElementRule, xmlGrammar } from './xml-grammar';

/** Checks the order of elements, their attributes and their texts. */
export function checkXmlOrder(root: Element): readonly Fault[] {
  return checkElement(root, root.tagName);
}

/** `path` names the element and its ancestors. */
function checkElement(element: Element, path: string): readonly Fault[] {
  const rule = ruleFor(path);
  if (!rule) return [fault('misplaced', { where: path, what: `<${element.tagName}>` })];
  const children = [...element.children];
  return [
    ...checkAttributes(element, rule, path),
    ...checkText(element, rule, path),
    ...checkChildren(children, rule, path),
    ...children.flatMap((child) => checkElement(child, `${path}/${child.tagName}`)),
  ];
}

/** The most specific rule: Hosts/Host before Host. */
function ruleFor(path: string): ElementRule | undefined {
  const parts = path.split('/');
  return [3, 2, 1].map((length) => xmlGrammar[parts.slice(-length).join('/')]).find((rule) => rule);
}

function checkAttributes(element: Element, { attributes = [] }: ElementRule, path: string): readonly Fault[] {
  const given = element.getAttributeNames().filter((name) => !name.startsWith('xmlns'));
  return [
    ...attributes
      .filter((name) => !element.getAttribute(name))
      .map((name) => fault('missing', { where: path, what: name })),
    ...given
      .filter((name) => !attributes.includes(name))
      .map((name) => fault('misplaced', { where: path, what: name })),
  ];
}

function checkText(element: Element, { text }: ElementRule, path: string): readonly Fault[] {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent);
  const value = own.join('').trim();
  return (text ? text.test(value) : value === '') ? [] : [fault('badValue', { where: path, value })];
}

function checkChildren(children: readonly Element[], rule: ElementRule, path: string): readonly Fault[] {
  const faults: Fault[] = [];
  let at = 0;
  for (const slot of rule.children?.split(' ') ?? []) {
    const [, name, count] = /^(.+?)([?*+]?)$/.exec(slot)!;
    const from = at;
    const most = count === '*' || count === '+' ? Number.POSITIVE_INFINITY : 1;
    while (at - from < most && children[at]?.tagName === name) at++;
    if (at === from && count !== '?' && count !== '*')
      faults.push(fault('missing', { where: path, what: `<${name}>` }));
  }
  const rest = children.slice(at);
  return [...faults, ...rest.map(({ tagName }) => fault('misplaced', { where: path, what: `<${tagName}>` }))];
}
