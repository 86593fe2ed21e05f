/** The type of a value also decides its format: a ratio of 0.85 shows as 85.0%. A month is its first day's serial. */
export type ValueType = 'text' | 'date' | 'month' | 'money' | 'number' | 'ratio' | 'points' | 'choice' | 'yesNo';
