/** A declaration that holds for one direction of writing only. */
export interface Physical {
  line: number;
  declaration: string;
}

/** Shorthands whose second and fourth value are the right and the left side, or corners that lie there. */
const FOUR_SIDES =
  /^(margin|padding|inset|border-(width|style|color|radius)|scroll-(margin|padding)|border-image-(width|outset))$/;
/** Properties whose values name a side. */
const SIDED_VALUE =
  /^(float|clear|text-align(-last)?|caption-side|justify-(content|items|self)|transform-origin|background(-position)?|mask(-position)?|object-position)$/;

/** Splits at spaces outside of brackets. */
const parts = (value: string): string[] =>
  value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*(?:\([^()]*\))*[^()]*\))*[^()]*\))+/g) ?? [];

/**
 * Declarations of a style sheet that name the left or the right in place of where lines begin and end (CSS Logical Properties), and
 * shifts to one side that are not multiplied by `--forward`.
 * @param css a style sheet, or text that holds some.
 * @returns what was found, with its line from 1.
 */
export function physicalIn(css: string): Physical[] {
  // Comments go, lines stay.
  const code = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...code.matchAll(/(?<=^|[;{}\s])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap((found) => {
    const [whole, property = '', value = ''] = found;
    if (!isPhysical(property, value.replace(/!important/, '').trim())) return [];
    const line = code.slice(0, found.index).split('\n').length;
    return [{ line, declaration: whole.replace(/\s+/g, ' ').trim() }];
  });
}

function isPhysical(property: string, value: string): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true;
  if (SIDED_VALUE.test(property)) return /\b(left|right)\b/.test(value);
  if (FOUR_SIDES.test(property)) {
    const sides = parts(value.replace(/\s*\/\s*/g, ' '));
    if (sides.length !== 4) return false;
    const [first, second, third, fourth] = sides;
    return property === 'border-radius' ? first !== second || third !== fourth : second !== fourth;
  }
  if (/(^|-)shadow$/.test(property)) {
    const [across = '0'] = parts(value).filter((part) => part !== 'inset');
    return Number.parseFloat(across) !== 0 && /^-?[\d.]|^calc/.test(across) && !across.includes('--forward');
  }
  if (value.includes('--forward')) return false;
  if (property === 'transform') return /translate(X|3d)?\((?!0[,)])/.test(value);
  if (property === 'translate') return Number.parseFloat(value) !== 0 && value !== 'none';
  return false;
}
