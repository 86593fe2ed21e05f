/** Words that Sheets reads as booleans or days, in its various languages. */
const words =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar|sant|falskt|prawda|fałsz|истина|ложь|doğru|yanlış|today|tomorrow|yesterday|now)$/i;

/**
 * Whether Sheets might turn the written text into something else: a formula, a number, a date, an error, or another
 * text (it drops a leading apostrophe). Any text with a digit counts, because "3月5日" and "7 juin" are dates in some
 * language.
 */
export function isMistakable(text: string): boolean {
  return /^[=+\-@'#\s]|\s$|\p{N}|^[\p{Sc}]/u.test(text) || words.test(text);
}
