/** Bounds of a frame, in CSS pixels: an embed is never less high, and no message makes it higher. */
const least = 100;
const most = 5000;

/**
 * Hears how high an embed says it is: from this frame and its origin alone, in the words that `tell-height.ts` sends to AMP's pages.
 * @param frame the embed's frame
 * @param onHeight given the height in CSS pixels, within bounds
 * @returns ends it
 */
export function followHeight(frame: HTMLIFrameElement, onHeight: (height: number) => void): () => void {
  const { origin } = new URL(frame.src);
  function hear({ source, origin: from, data }: MessageEvent<unknown>): void {
    if (source !== frame.contentWindow || from !== origin || typeof data !== 'object' || data === null) return;
    const { sentinel, type, height } = data as { sentinel?: unknown; type?: unknown; height?: unknown };
    if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number' || !Number.isFinite(height)) return;
    onHeight(Math.min(most, Math.max(least, Math.ceil(height))));
  }
  addEventListener('message', hear);
  return () => {
    removeEventListener('message', hear);
  };
}
