// What a petitioner's pages do when they may: take a receipt's codes from behind the #, and solve
// the challenge of a letter while it is written.
(() => {
  'use strict';
  const receipt = document.querySelector('form[data-receipt]');
  const [code, secret] = decodeURIComponent(location.hash.slice(1)).split('/');
  if (receipt && code && secret) {
    receipt.elements.code.value = code;
    receipt.elements.secret.value = secret;
    history.replaceState(null, '', location.pathname);
    receipt.querySelector('button').focus();
  }

  document.querySelectorAll('form[data-proof]').forEach(form => {
    const { challenge, solution } = form.elements;
    const state = form.querySelector('[data-proof-state]');
    let pressed = null;
    if (solution.value) return;
    const worker = new Worker(form.dataset.proof);
    const done = number => {
      solution.value = number;
      worker.terminate();
      if (state) state.textContent = '';
      if (!pressed) return;
      delete form.dataset.sent;
      form.requestSubmit(pressed);
    };
    worker.addEventListener('message', event => done(event.data));
    worker.addEventListener('error', () => done(''));
    worker.postMessage(challenge.value);
    // Only the last step needs it; before, it travels along if it is there.
    form.addEventListener('submit', event => {
      if (!state || solution.value || event.submitter?.hasAttribute('formaction') || pressed) return;
      event.preventDefault();
      pressed = event.submitter;
      state.textContent = form.dataset.wait;
    });
  });
})();
