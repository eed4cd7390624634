import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readFrozenEditions } from '../../../../../site/frozen.ts';

interface Props extends Record<string, string> {
  path: string;
}

/** The files of every frozen edition, byte for byte, in every build. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await readFrozenEditions()).flatMap(({ folder, manifest: { chart, date, files } }) =>
    Object.keys(files).map((file) => ({ params: { chart, date, file }, props: { path: join(folder, file) } })),
  );

export const GET: APIRoute<Props> = async ({ props }) => new Response(new Uint8Array(await readFile(props.path)));
