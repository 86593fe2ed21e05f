/** The shape of English texts, for another language: no key is missing, none is added, and lists are as long. */
export type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
