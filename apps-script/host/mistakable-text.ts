/** Words that Sheets takes for truth values or days, in the languages that it may speak. */
const words =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar|sant|falskt|prawda|fałsz|истина|ложь|doğru|yanlış|today|tomorrow|yesterday|now)$/i;

/**
 * Whether Sheets might take the text for something else when it is written: a formula, a number, a date, an error, or
 * another text (an apostrophe in front goes). Everything with a digit is taken to be such a text, for in some language
 * "3月5日" is a date and "7 juin" is another one.
 */
export function isMistakable(text: string): boolean {
  return /^[=+\-@'#\s]|\s$|\p{N}|^[\p{Sc}]/u.test(text) || words.test(text);
}
