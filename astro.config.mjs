import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { locales } from './src/i18n/locales.ts';
import { annotateChapter } from './src/mdx/annotate-chapter.ts';
import { watchContent } from './src/mdx/watch-content.ts';
import { editionGuardHash, readSiteSettings } from './src/site/settings.mjs';

const { origin, base } = readSiteSettings();

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  i18n: { locales: [...locales], defaultLocale: locales[0] },
  build: { format: 'directory' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ mdastPlugins: [annotateChapter], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), watchContent()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { hashes: [editionGuardHash] },
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
