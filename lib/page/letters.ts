/** Everything but letters and digits, as far as titles hold it: a table of all letters (`\p{L}`) takes longer to make than to use. */
const REST = /[\s!-/:-@[-`{-¿×÷\u2000-\u206F\u2190-\u2BFF\u3000-\u303F]+/g;

/** A title's letters and digits in small letters, to compare it with another whatever marks stand in them. */
export const letters = (text: string): string => text.toLowerCase().replace(REST, '');
