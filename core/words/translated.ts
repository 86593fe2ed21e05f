/** The shape of the English texts, for another language: the same keys, and lists of the same length. */
export type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
