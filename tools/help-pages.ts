import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import { type Language, languages } from '../core/words/language';
import { manifestTexts } from '../core/words/manifest-texts';
import { languageNames } from '../core/words/pane-texts';
import { iconFile } from '../manifests/icon-file';
import { type PageName, pageFile } from '../manifests/page-file';

const pages: readonly PageName[] = ['help', 'functions', 'privacy', 'terms'];
const langs: { readonly [L in Language]: string } = { en: 'en', 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant' };

/** Builds the add-in's web pages from docs/help and the function reference, in every language: file name and HTML. */
export function helpPages(support: string): ReadonlyMap<string, string> {
  const files = pages.flatMap((page) =>
    languages.map((language): [string, string] => {
      const folder = page === 'functions' ? 'docs' : 'docs/help';
      const markdown = readFileSync(`${folder}/${pageFile(page, language, 'md')}`, 'utf8');
      return [pageFile(page, language), toHtml(markdown.replaceAll('{support}', support), page, language)];
    }),
  );
  return new Map(files);
}

function toHtml(markdown: string, page: PageName, language: Language): string {
  const words = manifestTexts[language];
  const title = /^# (.+)$/m.exec(markdown)![1]!;
  const pageLinks = pages.map((each) => link(pageFile(each, language), titleOf(each, language), each === page));
  const languageLinks = languages.map((each) =>
    link(pageFile(page, each), languageNames[each], each === language, ` lang="${langs[each]}"`),
  );
  return `<!doctype html>
<html lang="${langs[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${title} · ${words.name}</title>
<link rel="stylesheet" href="help.css">
<link rel="icon" href="${iconFile('planfold', 32)}">
</head>
<body>
<header>
<strong><img src="${iconFile('planfold', 48)}" alt="">${words.name}</strong>
<nav>${pageLinks.join('\n')}</nav>
<nav>${languageLinks.join('\n')}</nav>
</header>
<main>
${newMarked().parse(markdown, { async: false }).trim()}
</main>
</body>
</html>
`;
}

function titleOf(page: PageName, language: Language): string {
  const words = manifestTexts[language];
  return { help: words.pageHelp, functions: words.pageFunctions, privacy: words.pagePrivacy, terms: words.pageTerms }[
    page
  ];
}

function link(href: string, text: string, isHere: boolean, attributes = ''): string {
  return `<a href="${href}"${attributes}${isHere ? ' aria-current="page"' : ''}>${text}</a>`;
}

/** Gives headings ids for links (functions.html#splittarget), and table cells the labels that narrow screens show. */
function newMarked(): Marked {
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = text
          .toLowerCase()
          .replace(/\s+/g, '-')
          .replace(/[^\p{L}\p{N}-]/gu, '');
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table({ header, rows }) {
        const inline = (cell: (typeof header)[number]) => this.parser.parseInline(cell.tokens);
        const labels = header.map((cell) => inline(cell).replace(/<[^>]+>/g, ''));
        const toRow = (cells: typeof header) =>
          `<tr>${cells.map((cell, i) => `<td data-label="${labels[i]}">${inline(cell)}</td>`).join('')}</tr>`;
        const head = header.map((cell) => `<th>${inline(cell)}</th>`).join('');
        return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.map(toRow).join('\n')}\n</tbody></table></div>\n`;
      },
    },
  });
}
