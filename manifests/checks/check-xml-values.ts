import { otherLocales } from '../locales';
import { type Fault, fault } from './fault';

const LONGEST_URL = 2048;
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const neededSizes = [16, 32, 80];
const namespacePattern = /^[A-Za-z][A-Za-z0-9._]{0,31}$/;

/** The longest text of each element whose value users see. */
const longest: { readonly [element: string]: number } = { DisplayName: 125, Description: 250 };
const longestOf = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;

/** Checks lengths, addresses, languages and icons. */
export function checkXmlValues(root: Element): readonly Fault[] {
  const valued = [...root.querySelectorAll('[DefaultValue]')];
  const namespace = namespaceOf(root);
  const texts = valued.filter((element) => mostCharacters(element) !== undefined && element !== namespace);
  const addresses = valued.filter((element) => mostCharacters(element) === undefined);
  return [
    ...texts.flatMap(checkText),
    ...addresses.flatMap(checkAddresses),
    ...[...root.querySelectorAll('Icon')].flatMap(checkIcon),
    ...checkNamespace(namespace),
  ];
}

function mostCharacters(element: Element): number | undefined {
  return longest[element.tagName] ?? longestOf[element.parentElement?.tagName as keyof typeof longestOf];
}

function nameOf(element: Element): string {
  return element.id || element.tagName;
}

function valuesOf(element: Element): readonly string[] {
  return [element.getAttribute('DefaultValue')!, ...[...element.children].map((each) => each.getAttribute('Value')!)];
}

function checkText(element: Element): readonly Fault[] {
  const where = nameOf(element);
  const most = mostCharacters(element)!;
  const locales = [...element.children].map((each) => each.getAttribute('Locale'));
  return [
    ...valuesOf(element)
      .filter((value) => value.length > most)
      .map((value) => fault('tooLong', { where, length: value.length, most })),
    ...otherLocales
      .filter(({ locale }) => !locales.includes(locale))
      .map(({ locale }) => fault('noTranslation', { where, locale })),
    ...locales
      .filter((locale, i) => locales.indexOf(locale) < i)
      .map((locale) => fault('definedTwice', { where, value: locale! })),
  ];
}

function checkAddresses(element: Element): readonly Fault[] {
  const where = nameOf(element);
  return valuesOf(element).flatMap((value) => [
    ...(/^https:\/\/[^/\s]+\/\S+$/.test(value) ? [] : [fault('notHttps', { where, value })]),
    ...(value.length > LONGEST_URL ? [fault('tooLong', { where, length: value.length, most: LONGEST_URL })] : []),
  ]);
}

function checkIcon(icon: Element): readonly Fault[] {
  const where = `${nameOf(icon.parentElement!)}/Icon`;
  const sizes = [...icon.children].map((image) => Number(image.getAttribute('size')));
  return [
    ...neededSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => fault('missing', { where, what: String(size) })),
    ...sizes
      .filter((size, i) => !iconSizes.includes(size) || sizes.indexOf(size) < i)
      .map((size) => fault('badValue', { where, value: String(size) })),
  ];
}

function namespaceOf(root: Element): Element | undefined {
  const resid = root.querySelector('Namespace')?.getAttribute('resid');
  return [...root.querySelectorAll('Resources > * > *')].find(({ id }) => id === resid);
}

function checkNamespace(namespace: Element | undefined): readonly Fault[] {
  const value = namespace?.getAttribute('DefaultValue') ?? '';
  return namespace && !namespacePattern.test(value) ? [fault('badValue', { where: 'Namespace', value })] : [];
}
