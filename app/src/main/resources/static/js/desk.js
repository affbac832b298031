// A list of matters worked through from the keyboard. Without this script every box and button works the same.
(() => {
  'use strict';
  // What takes longer than two seconds says that it goes on.
  document.querySelectorAll('form[data-busy]').forEach(sent => sent.addEventListener('submit', () => setTimeout(() => {
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', sent.dataset.busy);
    sent.querySelector('[data-state]').replaceChildren(sent.dataset.busy, ' ', bar);
  }, 2000)));

  // A desk is one form, or several: rows are reached through all of them, and what is pressed is pressed in the row's own.
  const desk = document.querySelector('[data-desk]');
  if (!desk) return;
  const all = (what, within = desk) => [...within.querySelectorAll(what)];
  const rows = all('[data-row]');
  const keys = document.getElementById('keys');
  const box = row => row.querySelector('input[type=checkbox]');
  const of = row => row.closest('form') ?? desk;
  const marked = row => all('[data-row]', of(row)).filter(one => box(one)?.checked);
  const here = () => document.activeElement?.closest('[data-row]');

  const hints = new Map(all('[data-state]').map(state => [state, state.textContent]));
  const tell = row => {
    const state = of(row).querySelector('[data-state]');
    if (!state || !desk.dataset.marked) return;
    const n = marked(row).length;
    state.textContent = n ? desk.dataset.marked.replace('{0}', n) : hints.get(state);
  };
  desk.addEventListener('change', event => { const row = event.target.closest('[data-row]'); if (row) tell(row); });
  if (rows.length) tell(rows[0]);

  // One row takes the tab key; the others are reached by the arrows.
  const go = row => {
    if (!row) return;
    rows.forEach(one => { one.tabIndex = one === row ? 0 : -1; });
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  };
  rows.forEach(row => row.addEventListener('focusin', () => rows.forEach(one => { one.tabIndex = one === row ? 0 : -1; })));
  if (rows.length && !document.querySelector('[data-focus]')) go(rows[0]);

  const press = (key, row) => of(row).querySelector(`button[data-key="${key}"]`);
  // One matter has a page of its own for the act; several share one.
  const act = (key, row, single) => {
    const button = press(key, row);
    if (!button) return;
    // What must be said first is asked for.
    const folded = button.closest('details');
    if (folded && !folded.open) { folded.open = true; folded.querySelector('textarea').focus(); return; }
    const chosen = marked(row);
    if (!chosen.length && single) { location.href = `${row.dataset.row}/${single}`; return; }
    if (!chosen.length && box(row)) { box(row).checked = true; tell(row); }
    of(row).requestSubmit(button);
  };

  desk.addEventListener('keydown', event => {
    const row = here();
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.matches('textarea, select, input:not([type=checkbox])')) return;
    const at = rows.indexOf(row);
    const on = event.target === row;
    switch (event.key) {
      case 'j': case 'ArrowDown': go(rows[at + 1]); break;
      case 'k': case 'ArrowUp': go(rows[at - 1]); break;
      case 'Home': go(rows[0]); break;
      case 'End': go(rows.at(-1)); break;
      case 'x': if (!box(row)) return; box(row).checked = !box(row).checked; tell(row); break;
      case 'Enter': if (!on) return; location.href = row.dataset.row; break;
      case 'n': case 'a': case 'r': case 'd': act(event.key, row, press(event.key, row)?.dataset.single); break;
      case '?': keys?.showModal(); break;
      default: return;
    }
    event.preventDefault();
  });
  all('[data-keys]', document).forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => keys.showModal());
  });
})();
