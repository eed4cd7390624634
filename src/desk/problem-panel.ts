/** The problems of the content at the edge of the preview's pages. Injected by `npm run dev` alone; no built page has it. */
import { askEvent, noticesEvent } from './notice.ts';
import type { Notice, Notices, Question } from './notice.ts';

const style = `
  :host { position: fixed; inset: auto 0 0 auto; z-index: 99; max-width: min(42rem, 100vw); font: 13px/1.4 system-ui, sans-serif; }
  details { max-height: 50vh; overflow: auto; color: #1b1a17; background: #fdfbf7; border: 1px solid #857f75; }
  summary { padding: 6px 12px; cursor: pointer; }
  ol { margin: 0; padding: 0 12px 8px; list-style: none; }
  li { padding: 6px 0 6px 8px; border-inline-start: 3px solid #b23a28; margin-block-start: 6px; overflow-wrap: anywhere; }
  li[data-warning] { border-color: #ad7117; }
  a { color: #1b4872; }
`;

const host = document.createElement('problem-panel');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
root.adoptedStyleSheets = [sheet];

function show({ count, notices }: Notices): void {
  host.remove();
  if (notices.length === 0) return;
  const panel = document.createElement('details');
  panel.open = true;
  const summary = document.createElement('summary');
  summary.textContent = count;
  const list = document.createElement('ol');
  list.append(...notices.map(itemOf));
  panel.append(summary, list);
  root.replaceChildren(panel);
  document.body.append(host);
}

function itemOf({ file, line, column, isWarning, text }: Notice): HTMLElement {
  const item = document.createElement('li');
  item.toggleAttribute('data-warning', isWarning);
  const link = document.createElement('a');
  const place = `${file}:${line}:${column}`;
  link.textContent = place;
  // The preview's server opens the place in the editor that runs beside it, and answers with nothing to show.
  link.href = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/__open-in-editor?file=${encodeURIComponent(place)}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  item.append(link, ` ${text}`);
  return item;
}

import.meta.hot?.on(noticesEvent, show);
import.meta.hot?.send(askEvent, { since: performance.timeOrigin } satisfies Question);
