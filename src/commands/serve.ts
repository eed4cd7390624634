import { buildAdvice, isBuilt, serveStory } from './story-server.ts';

/** Serves the built site and prints the address; another port is taken when the wanted one is in use. */
async function serve(port: number): Promise<void> {
  try {
    const { address } = await serveStory(port);
    console.log(`The story is at ${address}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || process.env.PORT !== undefined) throw error;
    await serve(port + 1);
  }
}

if (isBuilt()) {
  await serve(Number(process.env.PORT ?? 4321));
} else {
  console.error(buildAdvice);
  process.exitCode = 1;
}
