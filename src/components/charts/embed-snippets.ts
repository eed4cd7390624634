import { escapeMarkup, writeElement } from '../../charts/core/markup.ts';

/** What the code to paste says of a chart, or of one of its states. Addresses are in full. */
export interface EmbedFacts {
  /** Address of the embed. */
  readonly embed: string;
  /** Address of the page that tells all: what clients of oEmbed take, and where captions lead. */
  readonly page: string;
  readonly title: string;
  /** Whom it rests on, and its licence. */
  readonly credit: string;
  /** CSS pixels of an embed 640 wide. */
  readonly height: number;
  readonly picture: EmbedPicture;
}

/** The picture that stands where no frame can. */
export interface EmbedPicture {
  readonly single: string;
  readonly double: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Colors of an embed: `auto` follows the reader. */
export const embedThemes = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Every form of the code to paste, in the order they are offered. */
export const snippetForms = ['frame', 'element', 'address', 'picture', 'link', 'pym', 'amp'] as const;
export type SnippetForm = (typeof snippetForms)[number];

/** Name of the element that `embed/element.js` defines on hosts' pages. */
export const embedElement = 'across-the-line';

/** The frame's color scheme, which is the theme of what is in it: no script has to tell it. */
export const colorSchemes: Readonly<Record<EmbedTheme, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

type Attributes = readonly (readonly [name: string, value: string])[];

/**
 * Writes the code to paste, in every form.
 * @param facts what it says
 * @param theme the colors; an address to paste alone and a picture cannot say them
 * @param script address of the script that defines the element
 */
export function writeSnippets(facts: EmbedFacts, theme: EmbedTheme, script: string): Record<SnippetForm, string> {
  const { page, title } = facts;
  const link = writeElement('a', [['href', page]], escapeMarkup(title));
  return {
    frame: inFigure(writeElement('iframe', frameAttributes(facts, theme)), facts),
    element: writeHostElement(facts, theme, script),
    address: page,
    picture: inFigure(linkedPicture(facts), facts),
    link,
    pym: writeElement(
      'div',
      [
        ['data-pym-src', themedAddress(facts.embed, theme)],
        ['data-pym-title', title],
      ],
      // Pym.js puts its frame in the place of what is here.
      linkedPicture(facts),
    ),
    amp: writeAmpFrame(facts, theme),
  };
}

/**
 * A browser that knows `frame-sizing` makes the frame as high as what is in it; all others take the height attribute, which
 * hosts' scripts may change (a height in the style would bind them).
 */
function frameAttributes({ embed, title, height }: EmbedFacts, theme: EmbedTheme): Attributes {
  return [
    ['src', embed],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['scrolling', 'no'],
    ['frameborder', '0'],
    ['allow', 'clipboard-write; web-share; fullscreen'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    [
      'style',
      `border:0;width:0;min-width:100%;color-scheme:${colorSchemes[theme]};` +
        'frame-sizing:content-height;height:if(supports(frame-sizing:content-height):auto;else:revert-layer)',
    ],
  ];
}

function writeHostElement(facts: EmbedFacts, theme: EmbedTheme, script: string): string {
  const attributes: Attributes = [
    ['src', facts.embed],
    ['label', facts.title],
    ['theme', theme],
  ];
  const element = writeElement(embedElement, attributes, `\n${linkedPicture(facts)}\n`);
  return `${inFigure(element, facts)}\n<script async src="${escapeMarkup(script)}"></script>`;
}

/** AMP's pages let no style of a frame in, so the address says the theme. */
function writeAmpFrame({ embed, title, height, picture }: EmbedFacts, theme: EmbedTheme): string {
  const placeholder = writeElement('amp-img', [
    ['layout', 'fill'],
    ['src', picture.single],
    ['alt', picture.alt],
    ['placeholder', ''],
  ]);
  const overflow = writeElement(
    'div',
    [
      ['overflow', ''],
      ['tabindex', '0'],
      ['role', 'button'],
      ['aria-label', title],
    ],
    '↓',
  );
  const attributes: Attributes = [
    ['src', themedAddress(embed, theme)],
    ['title', title],
    ['layout', 'fixed-height'],
    ['height', String(height)],
    ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
    ['frameborder', '0'],
    ['resizable', ''],
  ];
  return writeElement('amp-iframe', attributes, `\n${placeholder}\n${overflow}\n`);
}

function linkedPicture({ page, picture }: EmbedFacts): string {
  const { single, double, width, height, alt } = picture;
  const attributes: Attributes = [
    ['src', single],
    ['srcset', `${double} 2x`],
    ['width', String(width)],
    ['height', String(height)],
    ['alt', alt],
    ['style', 'max-width:100%;height:auto'],
  ];
  const written = attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
  return writeElement('a', [['href', page]], `<img${written}>`);
}

function inFigure(shown: string, { page, title, credit }: EmbedFacts): string {
  const link = writeElement('a', [['href', page]], escapeMarkup(title));
  const caption = writeElement('figcaption', [], `${link}. ${escapeMarkup(credit)}`);
  return writeElement('figure', [['style', 'margin:0']], `\n${shown}\n${caption}\n`);
}

/** Where no style of the frame can say its colors, its address does; without a word they follow the page around it. */
function themedAddress(embed: string, theme: EmbedTheme): string {
  return theme === 'auto' ? embed : `${embed}?theme=${theme}`;
}
