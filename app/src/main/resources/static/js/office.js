// Recording from the keyboard: one more matter without the mouse, and nothing typed is lost.
(() => {
  'use strict';
  const all = (what, within = document) => [...within.querySelectorAll(what)];

  // Browsers press access keys each in their own way; say which.
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  const before = mac ? '⌃⌥' : /Firefox/.test(navigator.userAgent) ? 'Alt+Shift+' : 'Alt+';
  const tellKeys = within => all('[accesskey]', within).forEach(one => {
    const key = document.createElement('kbd');
    key.textContent = before + one.accessKey.toUpperCase();
    if (one.matches('button, a')) one.append(' ', key);
    else one.closest('.field')?.querySelector('.field__label')?.append(' ', key);
  });
  tellKeys(document);

  // Where the browser has not done so itself.
  addEventListener('keydown', event => {
    if (event.defaultPrevented || !event.altKey || event.ctrlKey || event.metaKey) return;
    const wanted = all('[accesskey]').find(one => event.code === `Key${one.accessKey.toUpperCase()}`);
    if (!wanted) return;
    event.preventDefault();
    if (wanted.matches('button, a')) wanted.click(); else wanted.focus();
  });

  // A part of another page, shown here; until it has come, and if it never does, its link stands.
  all('[data-part]').forEach(async place => {
    try {
      const answer = await fetch(place.querySelector('a').href, { headers: { Accept: 'text/html' } });
      const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
      const part = page && page.getElementById(place.dataset.part);
      if (!part) return;
      place.replaceChildren(document.adoptNode(part));
      tellKeys(place);
    } catch { /* the link leads there */ }
  });

  // A suggestion is taken into the form at hand, where nothing else typed is lost. It is not sent.
  addEventListener('click', event => {
    const taken = event.target.closest?.('[data-take]');
    const field = taken && document.querySelector(`form select[name="${taken.dataset.take}"]`);
    if (!field || ![...field.options].some(option => option.value === taken.dataset.value)) return;
    event.preventDefault();
    field.value = taken.dataset.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  });

  // Another matter: the last block again, empty, numbered one higher.
  all('form [data-more]').forEach(button => button.addEventListener('click', event => {
    const blocks = all('[data-matter]', button.form);
    const last = blocks.at(-1);
    if (!last) return;
    event.preventDefault();
    append(last, Number(last.dataset.matter) + 1).querySelector('blank' in last.dataset ? 'select' : 'textarea, input:not([type=hidden])').focus();
  }));

  function append(last, number) {
    const next = last.cloneNode(true);
    const up = text => text.replace(/\d+(?=\D*$)/, n => Number(n) + 1);
    next.dataset.matter = number;
    const legend = next.querySelector('legend');
    if (legend) legend.textContent = up(legend.textContent);
    all('.field__error, .units__list', next).forEach(one => one.remove());
    all('.field--wrong', next).forEach(one => one.classList.remove('field--wrong'));
    all('[aria-invalid]', next).forEach(one => one.removeAttribute('aria-invalid'));
    for (const name of ['id', 'name', 'for', 'aria-describedby'])
      all(`[${name}]`, next).forEach(one => one.setAttribute(name, one.getAttribute(name).split(' ').map(up).join(' ')));
    all('input, textarea', next).forEach(one => { if (/radio|checkbox/.test(one.type)) one.checked = one.defaultChecked; else one.value = ''; });
    // The next matter is mostly of the same class and topic; the next printed figure counts something else.
    all('select', next).forEach(one => { one.value = 'blank' in last.dataset ? '' : all('select', last).find(was => up(was.name) === one.name)?.value ?? one.value; });
    last.after(next);
    next.dispatchEvent(new CustomEvent('matter-added', { bubbles: true }));
    return next;
  }

  // Drafts. Kept on this computer until the form is recorded or the reader signs out.
  const name = form => `draft.${form.dataset.keep}`;
  const fields = form => [...form.elements].filter(one => one.name && one.type !== 'hidden' && one.type !== 'password' && one.type !== 'submit' && one.type !== 'file' && one.name !== 'chosen' || one.closest('[data-units]') && one.name);
  // A denunciation is never kept, here either: what was typed into its block is gone at once, and nobody is named beside it.
  const chosen = 'select[name^="class"], select[name$="petitionClass"]';
  const denounces = chooser => chooser?.value === 'denunciation';
  const secret = one => one.name === 'speaker' ? all(chosen, one.form).some(denounces) : !one.matches(chosen) && denounces(one.closest('[data-matter]')?.querySelector(chosen));
  addEventListener('change', event => {
    const block = event.target.matches(chosen) && event.target.closest('[data-matter]');
    if (!block) return;
    all('input, textarea', block).filter(one => !/hidden|radio|checkbox/.test(one.type)).filter(secret).forEach(one => { one.value = ''; });
  });
  const sentTo = sessionStorage.getItem('draft.sent');
  const arrival = performance.getEntriesByType('navigation')[0];
  const failed = document.querySelector('[data-failed], form[action="/dang-nhap"], #errors');
  // Recorded: the form was sent, and the answer led on to a page that tells of no error.
  if (sentTo && !failed && arrival && (arrival.redirectCount > 0 || document.querySelector('[data-recorded]'))) localStorage.removeItem(sentTo);
  sessionStorage.removeItem('draft.sent');

  all('form[data-keep]').forEach(form => {
    const key = name(form);
    if (key.length <= 6) return;
    if (!document.getElementById('errors')) restore(form, key);
    let waiting;
    const keep = () => {
      const typed = fields(form).filter(one => !secret(one)).map(one => [one.name, /radio|checkbox/.test(one.type) ? one.checked ? one.value : null : one.value]).filter(([, value]) => value !== null);
      try { localStorage.setItem(key, JSON.stringify(typed)); } catch { /* a full store keeps the older draft */ }
    };
    form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(keep, 300); });
    // At once: an older draft may hold what was typed before the class was chosen.
    form.addEventListener('change', () => { clearTimeout(waiting); keep(); });
    form.addEventListener('submit', () => { clearTimeout(waiting); keep(); sessionStorage.setItem('draft.sent', key); });
  });

  function restore(form, key) {
    let typed;
    try { typed = JSON.parse(localStorage.getItem(key)); } catch { return; }
    if (!typed || !typed.some(([field, value]) => value && value !== initial(form, field))) return;
    for (let missing = 0; missing < 60 && typed.some(([field]) => !form.elements[field]); missing++) {
      const last = all('[data-matter]', form).at(-1);
      if (!last) break;
      append(last, Number(last.dataset.matter) + 1);
    }
    typed.forEach(([field, value]) => {
      const one = form.elements[field];
      if (!one) return;
      const boxes = all('input[type=checkbox]', form).filter(box => box.name === field);
      if (boxes.length) boxes.filter(box => box.value === value).forEach(box => { box.checked = true; }); else one.value = value;
    });
    tell(form, key);
  }

  function initial(form, field) {
    const one = form.elements[field];
    if (!one || one.type === 'checkbox') return '';
    return one.tagName === 'SELECT' ? (all('option', one).find(option => option.defaultSelected) || one.options[0]).value : one.defaultValue ?? one.value;
  }

  function tell(form, key) {
    const words = document.getElementById('draft-words');
    if (!words) return;
    const told = words.content.firstElementChild.cloneNode(true);
    told.querySelector('button').addEventListener('click', () => { localStorage.removeItem(key); location.reload(); });
    form.before(told);
  }

  all('[data-forget-drafts]').forEach(button => button.addEventListener('click', () => {
    Object.keys(localStorage).filter(key => key.startsWith('draft.')).forEach(key => localStorage.removeItem(key));
  }));
})();
