/** A chapter's place in the page. */
interface ChapterPlace {
  readonly slug: string;
  /** Distance of its top from the page's, in CSS pixels. */
  readonly top: number;
}

/**
 * Shows how far the reader is: the bar's line, its marks at the chapters' beginnings, the name of the chapter, and which
 * chapter of the menu is the current one. It says nothing aloud. Places are measured when the layout changes, so that
 * scrolling reads no more than the scroll position.
 */
export function followProgress(): void {
  const bar = document.querySelector<HTMLElement>('.bar');
  const line = bar?.querySelector<HTMLElement>('.progress-line');
  if (bar === null || line === null || line === undefined) return;
  let chapters: ChapterPlace[] = [];
  let length = 1;
  let windowHeight = 0;
  let current: string | undefined;
  const nameChapter = chapterNamer(bar);
  let position = 0;
  let isQueued = false;

  function measure(): void {
    windowHeight = document.documentElement.clientHeight;
    length = Math.max(1, document.documentElement.scrollHeight - windowHeight);
    chapters = [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map((chapter) => ({
      slug: chapter.dataset.chapter ?? '',
      top: chapter.getBoundingClientRect().top + scrollY,
    }));
    position = scrollY;
    for (const { slug, top } of chapters) {
      const mark = document.querySelector<HTMLElement>(`[data-mark="${slug}"]`);
      if (mark !== null) mark.style.insetInlineStart = `${(Math.min(1, top / length) * 100).toFixed(2)}%`;
    }
    queue();
  }
  function show(): void {
    isQueued = false;
    if (line) line.style.transform = `scaleX(${Math.min(1, Math.max(0, position / length)).toFixed(4)})`;
    const middle = position + windowHeight / 2;
    const reached = chapters.findLast(({ top }) => top < middle)?.slug ?? '';
    if (reached !== current) {
      current = reached;
      nameChapter(reached);
    }
  }
  function queue(): void {
    if (isQueued) return;
    isQueued = true;
    requestAnimationFrame(show);
  }

  addEventListener(
    'scroll',
    () => {
      // Read here, where the page is still laid out, and not in the frame, after the graphics have moved.
      position = scrollY;
      queue();
    },
    { passive: true },
  );
  addEventListener('resize', measure);
  new ResizeObserver(measure).observe(document.body);
}

/** Names a chapter in the bar, by the words of its link in the menu; the opening has none. What it needs is looked up once. */
function chapterNamer(bar: HTMLElement): (slug: string) => void {
  const name = bar.querySelector<HTMLAnchorElement>('.bar-chapter');
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.chapter-menu a')].map((link) => [link.hash.slice(1), link]),
  );
  let current: HTMLAnchorElement | undefined;
  return (slug) => {
    current?.removeAttribute('aria-current');
    current = links.get(slug);
    current?.setAttribute('aria-current', 'true');
    bar.toggleAttribute('data-under-way', slug !== '');
    if (name === null) return;
    name.textContent = current?.dataset.name ?? '';
    if (current !== undefined) name.href = current.hash;
    name.hidden = current === undefined;
  };
}
