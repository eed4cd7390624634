import { readFileSync } from 'node:fs';
import { parse, type Declaration, type Rule } from 'postcss';
import { tokens, type ColorRole, type Palette } from '../../styles/tokens.ts';

/** Properties that marks.css may set on marks; each is an attribute of SVG too. */
const properties = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'pointer-events',
  'font-family',
  'font-style',
  'font-weight',
]);

/** One rule of marks.css: what it sets on elements that have all its classes. */
export interface MarkRule {
  readonly classes: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
}

/**
 * Reads the rules that mean something in a still picture: `.chart` and classes. Rules for the page alone (`.chart` by itself,
 * elements, media) are passed over.
 * @param css text of marks.css
 * @returns in the order of the cascade, so that a later rule wins
 * @throws Error when such a rule sets a property a picture cannot have
 */
export function readMarkRules(css: string): MarkRule[] {
  const rules: MarkRule[] = [];
  parse(css).each((node) => {
    if (node.type !== 'rule') return;
    for (const selector of node.selectors) {
      const match = /^\.chart ((?:\.[\w-]+)+)$/.exec(selector);
      if (match?.[1] !== undefined) rules.push({ classes: match[1].slice(1).split('.'), declarations: readRule(node) });
    }
  });
  return rules.sort((a, b) => a.classes.length - b.classes.length);
}

function readRule(rule: Rule): Map<string, string> {
  const declarations = rule.nodes.filter((node): node is Declaration => node.type === 'decl');
  for (const { prop } of declarations) {
    if (!properties.has(prop)) throw new Error(`marks.css: "${rule.selector}" sets ${prop}, which marks cannot have.`);
  }
  return new Map(declarations.map(({ prop, value }) => [prop, value]));
}

/** The project's rules, in the order the page loads their files. */
export const markRules: readonly MarkRule[] = readMarkRules(
  ['marks-frame.css', 'marks.css'].map((file) => readFileSync(`src/styles/${file}`, 'utf8')).join('\n'),
);

/** Class names that marks.css gives a meaning to. */
export const markClasses: ReadonlySet<string> = new Set(markRules.flatMap(({ classes }) => classes));

/** The rules that apply to an element, in the order of the cascade. */
export function rulesFor(classNames: string, rules: readonly MarkRule[] = markRules): MarkRule[] {
  const names = new Set(classNames.split(/\s+/));
  return rules.filter(({ classes }) => classes.every((name) => names.has(name)));
}

/**
 * Writes a value without custom properties.
 * @throws Error when it names a property that is neither a color nor a font of the tokens
 */
export function literalValue(value: string, palette: Palette): string {
  return value.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    if (Object.hasOwn(tokens.color, name)) return tokens.color[name as ColorRole][palette];
    if (Object.hasOwn(tokens.font, name)) {
      const families = tokens.font[name as keyof typeof tokens.font];
      return families.filter((family) => !family.includes('Fallback')).join(', ');
    }
    throw new Error(`marks.css: tokens.json has no "${name}".`);
  });
}
