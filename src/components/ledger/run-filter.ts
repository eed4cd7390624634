import { filterNames, lets, readFilter, writeFilter, type Filter } from './filter.ts';

/** Lets readers filter the ledger; what is asked stands in the address, so that it can be linked, and Back leaves the page. */
export function runFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.ledger-filter');
  const said = form?.querySelector('output');
  if (!form || !said) return;
  const records = [...document.querySelectorAll<HTMLElement>('.ledger-record')];
  const sections = [...document.querySelectorAll<HTMLElement>('.ledger-section')];
  const selects = new Map(
    filterNames.flatMap((name) => {
      const select = form.elements.namedItem(name);
      return select instanceof HTMLSelectElement ? [[name, select] as const] : [];
    }),
  );

  function show(filter: Filter): void {
    for (const [name, select] of selects) select.value = filter[name] ?? '';
    for (const record of records) {
      const { chapters = '', speaker, status } = record.dataset;
      record.hidden = !lets(filter, { chapters: chapters.split(' '), speaker, status });
    }
    for (const section of sections) section.hidden = section.querySelector('.ledger-record:not([hidden])') === null;
    const shown = records.filter(({ hidden }) => !hidden).length;
    if (said) said.textContent = (said.dataset.words ?? '').replace('{shown}', String(shown));
  }

  /** Keeps the filter in the address; the place in the page is no part of what was asked. */
  function ask(filter: Filter): void {
    history.replaceState(history.state, '', location.pathname + writeFilter(filter));
    show(filter);
  }

  /** Who follows a link to a record is shown it, whatever was asked before. */
  function showTarget(): void {
    const target = records.find(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
    if (target?.hidden !== true) return;
    const { hash } = location;
    ask({});
    history.replaceState(history.state, '', location.pathname + hash);
    target.scrollIntoView();
  }

  form.addEventListener('change', () => {
    ask(Object.fromEntries([...selects].map(([name, { value }]) => [name, value])));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    ask({});
  });
  addEventListener('hashchange', showTarget);
  // What the address asks and no list offers is not asked.
  const asked = Object.entries(readFilter(location.search)).filter(([name, value]) =>
    [...(selects.get(name as keyof Filter)?.options ?? [])].some((option) => option.value === value),
  );
  show(Object.fromEntries(asked));
  showTarget();
}
