import { followHeight } from '../../embed/follow-height.ts';
import { colorSchemes, embedThemes, snippetForms, writeSnippets, type EmbedFacts } from './embed-snippets.ts';

/** What the panel needs to write the code of each choice. */
export interface PanelFacts {
  /** Address of the script that defines the hosts' element. */
  readonly script: string;
  /** By state; the whole chart has no name. The preview's address is the site's own, wherever it is served. */
  readonly shown: Readonly<Record<string, EmbedFacts & { readonly preview: string }>>;
}

/** Lets readers choose what the code to paste shows, in which colors, see it at three widths, and copy it. */
export function runEmbedPanel(): void {
  const panel = document.querySelector<HTMLElement>('.embed-panel');
  const form = panel?.querySelector('form');
  const box = panel?.querySelector<HTMLElement>('.embed-preview');
  if (!panel || !form || !box) return;
  const { script, shown } = JSON.parse(panel.querySelector('script')?.textContent ?? '') as PanelFacts;
  let end: (() => void) | undefined;
  let address = '';

  function show(): void {
    if (!form || !box) return;
    const choices = new FormData(form);
    const choice = (name: string): string => {
      const value = choices.get(name);
      return typeof value === 'string' ? value : '';
    };
    const facts = shown[choice('shown')];
    const theme = embedThemes.find((each) => each === choice('theme'));
    if (facts === undefined || theme === undefined) return;
    const snippets = writeSnippets(facts, theme, script);
    // What was copied before is no longer what stands there.
    for (const said of panel?.querySelectorAll('output') ?? []) said.textContent = '';
    for (const name of snippetForms) {
      const field = panel?.querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
      if (field) field.value = snippets[name];
    }
    box.dataset.width = choice('width');
    if (facts.preview !== address) preview(box, facts);
    const frame = box.querySelector('iframe');
    if (frame) frame.style.colorScheme = colorSchemes[theme];
  }

  /** Shows another embed. A new frame leaves no entry for Back, as a new address of the same one would. */
  function preview(box: HTMLElement, { preview: next, title, height }: PanelFacts['shown'][string]): void {
    const frame = document.createElement('iframe');
    end?.();
    address = next;
    frame.loading = 'lazy';
    frame.title = title;
    frame.height = String(height);
    frame.src = next;
    end = followHeight(frame, (told) => (frame.style.height = `${told}px`));
    box.replaceChildren(frame);
  }

  /** What is said stands beside the button, and screen readers hear it. */
  async function copy(button: HTMLElement): Promise<void> {
    const field = button.closest('details')?.querySelector('textarea');
    const said = button.nextElementSibling;
    if (!field || !said) return;
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = button.dataset.copied ?? '';
    } catch {
      field.select();
      said.textContent = panel?.dataset.byHand ?? '';
    }
  }

  form.addEventListener('change', show);
  panel.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (button !== null) void copy(button);
  });
  show();
}
