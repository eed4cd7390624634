import { posix } from 'node:path';
import type { BuiltPage, BuiltSite } from './site.ts';
import { readBuilt } from './site.ts';

/** An address in a built file that leads nowhere, or somewhere it may not. */
export interface BrokenAddress {
  readonly file: string;
  readonly address: string;
  readonly problem: string;
}

/** Every address in the site's pages, style sheets, texts and data that does not resolve under its base path. */
export function listBrokenAddresses(site: BuiltSite): BrokenAddress[] {
  const anchors = new Map(
    site.pages.map(({ file, document }) => [file, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]),
  );
  const found = [
    ...site.pages.flatMap((page) => addressesOf(page).map((address) => ({ file: page.file, address }))),
    ...[...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => addressesInCss(readBuilt(site, file)).map((address) => ({ file, address }))),
    ...site.pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('textarea, script[type="application/json"], meta[content]')].flatMap((element) =>
        ownAddressesIn(site, element.getAttribute('content') ?? element.textContent).map((address) => ({
          file,
          address,
        })),
      ),
    ),
    ...[...site.files]
      .filter((file) => /\.(?:json|txt)$/.test(file))
      .flatMap((file) => ownAddressesIn(site, readBuilt(site, file)).map((address) => ({ file, address }))),
  ];
  return found.flatMap(({ file, address }) => {
    const problem = problemWith(site, anchors, file, address);
    return problem === undefined ? [] : [{ file, address, problem }];
  });
}

/** Addresses that the browser asks for or goes to by itself, without those of links to other sites. */
export function addressesOf({ document }: BuiltPage): string[] {
  const single = ['href', 'src', 'poster', 'action', 'data-states-narrow', 'data-states-medium', 'data-states-wide'];
  return [
    ...single.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .filter((element) => !(name === 'href' && element.matches('a[href^="http"], link[rel="canonical"]')))
        .map((element) => element.getAttribute(name) ?? ''),
    ),
    ...[...document.querySelectorAll('[srcset]')].flatMap((element) =>
      (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
    ),
  ];
}

/** Addresses of the site itself, in full, within a text: code to paste, JSON, plain words. */
function ownAddressesIn({ origin }: BuiltSite, text: string): string[] {
  const found = text.split(origin).slice(1);
  return found.map((rest) => origin + (/^[^\s"'<>\\)]*/.exec(rest)?.[0] ?? ''));
}

function addressesInCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*(["']?)(?<address>[^"')]+)\1\s*\)/g)].map(({ groups }) => groups?.address ?? '');
}

function problemWith(
  { origin, base, files }: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
  address: string,
): string | undefined {
  if (address.startsWith('data:') || address.startsWith('mailto:')) return undefined;
  const from = origin + base + file.replace(/(?:^|(?<=\/))index\.html$/, '');
  if (!URL.canParse(address, from)) return 'is no address';
  const url = new URL(address, from);
  if (url.origin !== origin) return 'is on another host';
  if (!url.pathname.startsWith(base)) return `is outside ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const target = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
  if (!files.has(target)) return 'names no file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && anchors.get(target)?.has(anchor) !== true) return 'names no element';
  return undefined;
}
