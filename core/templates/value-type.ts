/** What a cell holds and how it is shown. A ratio is 0.85, shown as 85.0%; a month is the serial of its first day. */
export type ValueType = 'text' | 'date' | 'month' | 'money' | 'number' | 'ratio' | 'points' | 'choice' | 'yesNo';
