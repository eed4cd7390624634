import type { ColorRole, Palette, Tokens, TypeStep } from './tokens.ts';

/** Window widths that the two ends of the type scale were drawn at. */
const phoneWidth = 390;
const desktopWidth = 1280;
/** Headlines go on shrinking down to this window; text does not, so that none falls below 11 pixels. */
const smallestWidth = 320;
const smallestHeadline = 40;
const rem = 16;

/**
 * Writes the tokens as custom properties. Light is the base; dark follows the system or `data-theme="dark"`, which may
 * also stand on a part of the page; paper has its own grays whatever the theme; forced colors take system colors.
 * @returns the style sheet, not yet formatted
 */
export function tokenCss(tokens: Tokens): string {
  const light = colors(tokens, 'light');
  const dark = colors(tokens, 'dark');
  const print = colors(tokens, 'print');
  const forced = colors(tokens, 'forced');
  return [
    '/* Written by `npm run write-tokens` from tokens.json. */',
    `:root { ${properties(constants(tokens))} }`,
    `:root, [data-theme='light'] { color-scheme: light; ${light} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; ${dark} } }`,
    `@media screen { [data-theme='dark'] { color-scheme: dark; ${dark} } }`,
    `@media print { :root, [data-theme] { ${print} } }`,
    `@media (forced-colors: active) { :root:root, [data-theme][data-theme] { ${forced} } }`,
  ].join('\n\n');
}

function colors(tokens: Tokens, palette: Palette | 'forced'): string {
  const roles = Object.keys(tokens.color) as ColorRole[];
  return properties(roles.map((role) => [role, tokens.color[role][palette]]));
}

function constants(tokens: Tokens): [string, string][] {
  const { font, type, space, rule, measure, motion } = tokens;
  return [
    ...Object.entries(font).map<[string, string]>(([name, families]) => [name, families.map(quoteFamily).join(', ')]),
    ...Object.entries(type).flatMap(([name, step]) => typeProperties(name, step)),
    ...space.map<[string, string]>((size) => [`space-${size}`, `${size}px`]),
    ...Object.entries(rule).map<[string, string]>(([name, width]) => [`rule-${name}`, `${width}px`]),
    ...Object.entries(measure).map<[string, string]>(([name, width]) => [`measure-${name}`, `${width}px`]),
    ...Object.entries(motion).map<[string, string]>(([name, { milliseconds, easing }]) => [
      `motion-${name}`,
      `${milliseconds}ms ${easing}`,
    ]),
  ];
}

/** `--type-body` is a whole `font` shorthand; `--type-body-spacing` its letter-spacing. */
function typeProperties(name: string, step: TypeStep): [string, string][] {
  const size = fluid(step.phone[0], step.desktop[0]);
  const line = fluid(step.phone[1], step.desktop[1]);
  const style = step.style === undefined ? '' : `${step.style} `;
  return [
    [`type-${name}`, `${style}${step.weight} ${size} / ${line} var(--${step.font})`],
    [`type-${name}-spacing`, step.spacing === undefined ? 'normal' : `${step.spacing}em`],
  ];
}

/** A length that runs straight from one window width to the other; in rem, so that it grows with the reader's text size. */
function fluid(phone: number, desktop: number): string {
  if (phone === desktop) return `${toRem(phone)}rem`;
  const slope = (desktop - phone) / (desktopWidth - phoneWidth);
  const start = phone - slope * phoneWidth;
  const smallest = phone < smallestHeadline ? phone : start + slope * smallestWidth;
  return `clamp(${toRem(smallest)}rem, ${toRem(start)}rem + ${Number((slope * 100).toFixed(3))}vw, ${toRem(desktop)}rem)`;
}

function toRem(pixels: number): number {
  return Number((pixels / rem).toFixed(4));
}

function quoteFamily(family: string): string {
  return ['serif', 'sans-serif', 'monospace'].includes(family) ? family : `'${family}'`;
}

function properties(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => `--${name}: ${value};`).join(' ');
}
