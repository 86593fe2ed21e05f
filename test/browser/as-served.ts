/**
 * A file as HtmlService serves it: comments are removed from the page, and from scripts whatever looks like a comment,
 * even within a string.
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
