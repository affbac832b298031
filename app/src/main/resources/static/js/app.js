// What every page may use. Everything here only shortens a way that also works without it.
(() => {
  'use strict';
  const all = (what, within = document) => [...within.querySelectorAll(what)];
  document.documentElement.classList.add('js');

  all('[data-text-size]').forEach(step => step.addEventListener('click', event => {
    event.preventDefault();
    const size = step.dataset.textSize;
    document.documentElement.dataset.text = size;
    document.cookie = `text=${size};path=/;max-age=31536000;samesite=lax`;
    all('[data-text-size]').forEach(one => one.removeAttribute('aria-current'));
    step.setAttribute('aria-current', 'true');
  }));

  all('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });

  const focus = document.querySelector('[data-focus]');
  if (focus) focus.focus();

  // Errors and jumps lead to the field itself, open folded parts on the way.
  all('a[href^="#f-"]').forEach(link => link.addEventListener('click', event => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    const folded = field.closest('details');
    if (folded) folded.open = true;
    field.focus();
    field.scrollIntoView({ block: 'center' });
  }));

  // A file too large is said at once: sent, it would only be turned away.
  all('input[type="file"][data-most]').forEach(field => field.addEventListener('change', () => {
    all('[data-large]', field.parentElement).forEach(said => said.remove());
    const large = [...field.files].filter(file => file.size > Number(field.dataset.most));
    if (large.length === 0) return;
    field.value = '';
    large.forEach(file => {
      const said = document.createElement('p');
      said.className = 'field__error';
      said.dataset.large = '';
      said.setAttribute('role', 'alert');
      said.textContent = `“${file.name}”: ${field.dataset.tooBig}`;
      field.before(said);
    });
  }));

  // What is missing is said by our page, in the reader's language, not by the browser in its own.
  all('form[method="post"]').forEach(form => { form.noValidate = true; });

  // A form sent twice by an impatient finger is sent once.
  all('form[method="post"]').forEach(form => form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 4000);
  }));

  all('[data-units]').forEach(chooser);
  addEventListener('matter-added', event => all('[data-units]', event.target).forEach(chooser));

  // Suggests units while a name is typed: a combobox with a list below it.
  function chooser(field) {
    const [typed, id] = all('input', field);
    const said = field.querySelector('[role=status]');
    const list = document.createElement('ul');
    let units = [], at = -1, waiting, asked = 0;
    list.className = 'units__list';
    list.id = `${typed.id}-list`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.querySelector('label').textContent);
    list.hidden = true;
    typed.after(list);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) typed.setAttribute(name, value);

    const close = () => { list.hidden = true; at = -1; typed.setAttribute('aria-expanded', 'false'); typed.removeAttribute('aria-activedescendant'); };
    const choose = unit => { typed.value = unit.inFull; id.value = unit.id; close(); typed.dispatchEvent(new Event('change', { bubbles: true })); };
    const mark = to => {
      at = (to + units.length) % units.length;
      [...list.children].forEach((one, i) => one.setAttribute('aria-selected', i === at));
      typed.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    };
    const show = () => {
      list.replaceChildren(...units.map((unit, i) => {
        const one = document.createElement('li');
        one.id = `${list.id}-${i}`;
        one.setAttribute('role', 'option');
        one.setAttribute('aria-selected', 'false');
        one.textContent = unit.inFull;
        if (unit.until) {
          const until = document.createElement('span');
          until.textContent = ` ${field.dataset.until.replace('{0}', unit.until.split('-').reverse().join('/'))}`;
          one.append(until);
        }
        one.addEventListener('mousedown', event => { event.preventDefault(); choose(unit); });
        return one;
      }));
      list.hidden = units.length === 0;
      at = -1;
      typed.setAttribute('aria-expanded', String(!list.hidden));
      said.textContent = units.length ? field.dataset.found.replace('{0}', units.length) : field.dataset.none;
    };
    const ask = async () => {
      const mine = ++asked;
      const query = new URLSearchParams({ q: typed.value.trim() });
      if (field.dataset.on) query.set('on', field.dataset.on);
      try {
        const answer = await fetch(`/api/v1/units?${query}`, { headers: { Accept: 'application/json' } });
        const found = answer.ok ? await answer.json() : [];
        if (mine !== asked) return;
        units = (Array.isArray(found) ? found : found.units || []).slice(0, 8);
        show();
      } catch { close(); }
    };
    typed.addEventListener('input', () => {
      id.value = '';
      clearTimeout(waiting);
      if (typed.value.trim().length < 2) { asked++; close(); } else waiting = setTimeout(ask, 160);
    });
    typed.addEventListener('keydown', event => {
      if (list.hidden) return;
      if (event.key === 'ArrowDown') mark(at + 1);
      else if (event.key === 'ArrowUp') mark(at - (at < 0 ? 0 : 1));
      else if (event.key === 'Enter' && at >= 0) choose(units[at]);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
    });
    typed.addEventListener('blur', close);
  }

  // A minute before a session ends the reader is asked, and may stay.
  const session = document.getElementById('session');
  if (session) watch(session);
  function watch(dialog) {
    const seconds = Number(dialog.dataset.sessionSeconds), warn = Math.min(60, seconds / 2);
    const text = dialog.querySelector('[data-session-text]');
    const title = dialog.querySelector('h2'), asking = title.textContent;
    const again = dialog.querySelector('[data-session-again]');
    again.href += `?tiep=${encodeURIComponent(location.pathname + location.search)}`;
    // The next time it opens it says a new time.
    dialog.addEventListener('close', () => { text.textContent = ''; });
    const seen = () => localStorage.setItem('session.seen', Date.now());
    seen();
    setInterval(() => {
      const left = Math.round(seconds - (Date.now() - Number(localStorage.getItem('session.seen'))) / 1000);
      if (left > warn) { if (dialog.open) dialog.close(); return; }
      if (!dialog.open) dialog.showModal();
      // Spoken every fifteen seconds only: a voice that counts down cannot be listened past.
      if (left <= 0) text.textContent = dialog.dataset.sessionEnded;
      else if (left % 15 === 0 || !text.textContent) text.textContent = text.dataset.sessionText.replace('{0}', left);
      dialog.querySelector('button').hidden = left <= 0;
      again.hidden = left > 0;
      title.textContent = left > 0 ? asking : title.dataset.sessionOver;
    }, 1000);
    dialog.querySelector('form').addEventListener('submit', async event => {
      event.preventDefault();
      const form = event.target;
      try {
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        if (answer.ok) { seen(); dialog.close(); } else form.submit();
      } catch { form.submit(); }
    });
  }
})();
