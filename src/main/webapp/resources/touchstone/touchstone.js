/* What plain HTML cannot do: focus on the error summary, the small-screen menu, native dialogs, one submission per press. */
(function () {
  'use strict';

  function focusSummary() {
    const summary = document.querySelector('[data-focus]');
    if (summary) { summary.focus(); }
  }

  // Links of the error summary lead to the field itself, also where its id holds colons.
  document.addEventListener('click', function (event) {
    const link = event.target.closest('.summary a[href^="#"]');
    if (link) {
      const field = document.getElementById(link.getAttribute('href').slice(1));
      if (field) { event.preventDefault(); field.focus(); field.scrollIntoView({ block: 'center' }); }
    }
    const opener = event.target.closest('[data-opens]');
    if (opener) { document.getElementById(opener.dataset.opens).showModal(); }
    const closer = event.target.closest('[data-closes]');
    if (closer) { document.getElementById(closer.dataset.closes).close(); }
    const menuButton = event.target.closest('.menu-button');
    if (menuButton) {
      const open = document.getElementById('menu').classList.toggle('open');
      menuButton.setAttribute('aria-expanded', String(open));
    }
  });

  // A double click sends a form once. The server holds the rule too (G-12): this spares the second wait.
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 3000) { event.preventDefault(); return; }
    form.dataset.sent = String(Date.now());
  });

  function markCurrent() {
    document.querySelectorAll('.menu a').forEach(function (link) {
      if (link.pathname === location.pathname) { link.setAttribute('aria-current', 'page'); }
    });
  }

  focusSummary();
  markCurrent();
  if (window.faces && faces.ajax) {
    faces.ajax.addOnEvent(function (data) { if (data.status === 'success') { focusSummary(); } });
  }
})();
