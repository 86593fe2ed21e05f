export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly content: readonly XmlElement[] | string;
}

export function element(
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content };
}

/** Writes the element as a whole document. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toLines(root, '')}\n`;
}

function toLines({ name, attributes, content }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  if (typeof content === 'string') return `${indent}<${start}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `${indent}<${start}/>`;
  const lines = content.map((child) => toLines(child, `${indent}  `));
  return [`${indent}<${start}>`, ...lines, `${indent}</${name}>`].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
