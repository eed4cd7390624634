import type { APIRoute } from 'astro';
import { inlineScript } from '../../site/inline-script.ts';

/** The script that hosts' pages load for the embed's element. */
export const GET: APIRoute = async () =>
  new Response((await inlineScript('src/embed/element.ts')).code, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
