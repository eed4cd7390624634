import { locales } from '../i18n/locales.ts';
import { absoluteAddress, siteAddress } from './addresses.ts';

/**
 * Address, in full, of the script that hosts' pages load for the embed's element: one for all locales.
 * @param site where the site is published, as Astro says
 * @throws Error when the site's settings do not say where it is published
 */
export function elementAddress(site: URL | undefined): string {
  return absoluteAddress(site, siteAddress(locales[0], 'embed/element.js'));
}
