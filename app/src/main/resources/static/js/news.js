// Asks this browser where it is reached, and sends that with the form. A browser without web push is told so.
(() => {
  'use strict';
  const form = document.querySelector('[data-push]');
  if (!form) return;
  const able = 'serviceWorker' in navigator && 'PushManager' in window;
  (able ? form : document.querySelector('[data-push-none]')).hidden = false;
  if (!able) return;
  const say = what => form.querySelectorAll('[data-say]').forEach(one => { one.hidden = one.dataset.say !== what; });

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  // This page lies outside what the worker serves, so it is never `ready` here.
  const active = async ({ active: ready, installing, waiting }) => ready || new Promise(done => {
    const young = installing || waiting;
    young.addEventListener('statechange', () => young.state === 'activated' && done());
  });

  form.addEventListener('submit', async event => {
    if (form.elements.endpoint.value) return;
    event.preventDefault();
    delete form.dataset.sent;
    say('wait');
    try {
      const worker = await navigator.serviceWorker.register('/thoi-bao/worker.js', { scope: '/thoi-bao/' });
      await active(worker);
      const found = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(form.dataset.push) });
      form.elements.endpoint.value = found.endpoint;
      form.elements.key.value = text(found.getKey('p256dh'));
      form.elements.auth.value = text(found.getKey('auth'));
      form.requestSubmit();
    } catch (refused) {
      say(refused.name === 'NotAllowedError' ? 'denied' : 'failed');
    }
  });
})();
