// Asks this browser where it is reached, and sends that with the form. Without web push the form stays hidden.
(() => {
  'use strict';
  const form = document.querySelector('[data-push]');
  if (!form || !('serviceWorker' in navigator) || !('PushManager' in window)) return;
  form.hidden = false;

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  form.addEventListener('submit', async event => {
    if (form.elements.endpoint.value) return;
    event.preventDefault();
    delete form.dataset.sent;
    try {
      const worker = await navigator.serviceWorker.register('/thoi-bao/worker.js', { scope: '/thoi-bao/' });
      const found = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(form.dataset.push) });
      form.elements.endpoint.value = found.endpoint;
      form.elements.key.value = text(found.getKey('p256dh'));
      form.elements.auth.value = text(found.getKey('auth'));
      form.requestSubmit();
    } catch (denied) {
      form.querySelector('[role=alert]').hidden = false;
    }
  });
})();
