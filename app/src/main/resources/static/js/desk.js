// A list of matters worked through from the keyboard. Without this script every box and button works the same.
(() => {
  'use strict';
  // What takes longer than two seconds says that it goes on.
  document.querySelectorAll('form[data-busy]').forEach(sent => sent.addEventListener('submit', () => setTimeout(() => {
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', sent.dataset.busy);
    sent.querySelector('[data-state]').replaceChildren(sent.dataset.busy, ' ', bar);
  }, 2000)));

  const form = document.querySelector('[data-desk]');
  if (!form) return;
  const all = what => [...form.querySelectorAll(what)];
  const rows = all('[data-row]');
  const state = form.querySelector('[data-state]');
  const hint = state.textContent;
  const keys = document.getElementById('keys');
  const box = row => row.querySelector('input[type=checkbox]');
  const marked = () => rows.filter(row => box(row)?.checked);
  const here = () => document.activeElement?.closest('[data-row]');

  const tell = () => {
    const n = marked().length;
    state.textContent = n ? form.dataset.marked.replace('{0}', n) : hint;
  };
  form.addEventListener('change', tell);
  tell();

  // One row takes the tab key; the others are reached by the arrows.
  const go = row => {
    if (!row) return;
    rows.forEach(one => { one.tabIndex = one === row ? 0 : -1; });
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  };
  rows.forEach(row => row.addEventListener('focusin', () => rows.forEach(one => { one.tabIndex = one === row ? 0 : -1; })));
  if (rows.length && !document.querySelector('[data-focus]')) go(rows[0]);

  const press = key => form.querySelector(`button[data-key="${key}"]`);
  // One matter has a page of its own for the act; several share one.
  const act = (key, row, single) => {
    const button = press(key);
    if (!button) return;
    const chosen = marked();
    if (!chosen.length && single) { location.href = `${row.dataset.row}/${single}`; return; }
    if (!chosen.length && box(row)) { box(row).checked = true; tell(); }
    form.requestSubmit(button);
  };

  form.addEventListener('keydown', event => {
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
      case 'x': if (!box(row)) return; box(row).checked = !box(row).checked; tell(); break;
      case 'Enter': if (!on) return; location.href = row.dataset.row; break;
      case 'n': act('n', row); break;
      case 'a': act('a', row, press('a')?.dataset.single); break;
      case 'r': act('r', row, press('r')?.dataset.single); break;
      case '?': keys?.showModal(); break;
      default: return;
    }
    event.preventDefault();
  });
  all('[data-keys]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => keys.showModal());
  });
})();
