/**
 * What HtmlService makes of a file: it takes out of scripts whatever looks like a comment to somebody who knows no texts,
 * and comments out of the page.
 * @see https://github.com/enuchi/React-Google-Apps-Script/issues/157
 */
export function asServed(file: string): string {
  return file
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<script>)([\s\S]*?)(<\/script>)/g, (_, open, code, close) => open + withoutComments(code) + close);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
}
