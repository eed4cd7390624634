import type { Locator } from '@playwright/test';

/**
 * The color that most pixels of an element have, as the browser painted it.
 * @returns `#rrggbb` in capitals, as the tokens write colors
 */
export async function readCommonColor(element: Locator): Promise<string> {
  const shot = await element.screenshot();
  return element.page().evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('The browser gives no canvas to count pixels on.');
      context.drawImage(image, 0, 0);
      const counts = new Map<number, number>();
      for (const pixel of new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer))
        counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      const [[pixel] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
      const [red, green, blue] = new Uint8Array(Uint32Array.of(pixel).buffer);
      return `#${[red, green, blue].map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  );
}
