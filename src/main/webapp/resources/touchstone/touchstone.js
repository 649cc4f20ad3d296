/* What plain HTML cannot do: focus on the error summary, the small-screen menu, native dialogs, one submission per press. */
(function () {
  'use strict';

  function focusSummary() {
    // What was refused in a dialog is mended there.
    const refused = document.querySelector('dialog:has(.field-error)');
    if (refused && !refused.open) {
      refused.showModal();
      refused.querySelector('.field:has(.field-error) :is(input, textarea, select)').focus();
      return;
    }
    const summary = document.querySelector('[data-focus]');
    // Once: an answer that comes later must not take the keyboard away again.
    if (summary) { summary.removeAttribute('data-focus'); summary.focus(); }
  }

  // An address that names what is folded away unfolds it.
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (named && named.matches('details')) { named.open = true; named.scrollIntoView(); }

  // Links of the error summary lead to the field itself, also where its id holds colons.
  document.addEventListener('click', function (event) {
    const link = event.target.closest('.summary a[href^="#"]');
    if (link) {
      const field = document.getElementById(link.getAttribute('href').slice(1));
      if (field) {
        event.preventDefault();
        const folded = field.closest('details:not([open])');
        if (folded) { folded.open = true; }
        const dialog = field.closest('dialog');
        if (dialog && !dialog.open) { dialog.showModal(); }
        // A group of choices takes the keyboard at its first.
        (field.matches('input, select, textarea, [tabindex]') ? field : field.querySelector('input') || field).focus();
        field.scrollIntoView({ block: 'center' });
      }
    }
    const opener = event.target.closest('[data-opens]');
    if (opener) {
      const dialog = document.getElementById(opener.dataset.opens);
      dialog.showModal();
      // Enter on a question that was not read must not do what it asks about.
      if (!dialog.querySelector('textarea, select, input:not([type="submit"], [type="hidden"])')) { dialog.querySelector('[data-closes]').focus(); }
    }
    const closer = event.target.closest('[data-closes]');
    if (closer) { document.getElementById(closer.dataset.closes).close(); }
    const revealer = event.target.closest('[data-reveals]');
    if (revealer) {
      const field = document.getElementById(revealer.dataset.reveals);
      const shown = field.type === 'password';
      const word = revealer.firstChild;
      const other = revealer.dataset.hide;
      field.type = shown ? 'text' : 'password';
      revealer.dataset.hide = word.data;
      word.data = other;
      revealer.setAttribute('aria-pressed', String(shown));
    }
    const copier = event.target.closest('[data-copies]');
    if (copier) {
      navigator.clipboard.writeText(document.getElementById(copier.dataset.copies).value).then(function () {
        copier.firstElementChild.textContent = copier.dataset.done;
      });
    }
    const filler = event.target.closest('[data-fills]');
    if (filler) {
      const field = document.getElementById(filler.dataset.fills);
      field.value = filler.dataset.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    }
    // A suggestion goes in where its words still stand as they were read.
    const taker = event.target.closest('[data-takes]');
    if (taker) {
      const field = document.getElementById(taker.dataset.takes);
      const words = taker.dataset.was;
      const start = Number(taker.dataset.at);
      const at = field.value.slice(start, start + words.length) === words ? start : field.value.indexOf(words);
      if (at >= 0) {
        // To leave words out takes the space behind them along; the page writes no attribute that is empty.
        const instead = taker.dataset.instead || '';
        const gap = !instead && /(^|\s)$/.test(field.value.slice(0, at)) && field.value[at + words.length] === ' ';
        field.setRangeText(instead, at, at + words.length + (gap ? 1 : 0), 'end');
        field.focus();
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
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
    const list = document.querySelector('.breadcrumb a');
    document.querySelectorAll('.menu a, .bell').forEach(function (link) {
      if (link.pathname === location.pathname) {
        link.setAttribute('aria-current', 'page');
      } else if (list && link.pathname === list.pathname) {
        link.setAttribute('aria-current', 'true');
      }
    });
  }

  // On a phone the filters of a list wait behind their button until somebody filters.
  function foldFilters() {
    const asked = new URLSearchParams(location.search);
    document.querySelectorAll('form.filters[role="search"]').forEach(function (form) {
      if (Array.from(form.elements).some(function (field) { return asked.get(field.name); })) { return; }
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button secondary unfold';
      button.textContent = form.querySelector('[type="submit"]').textContent;
      button.setAttribute('aria-expanded', 'false');
      button.addEventListener('click', function () {
        form.classList.remove('folded');
        button.remove();
        form.querySelector('input, select').focus();
      });
      form.prepend(button);
      form.classList.add('folded');
    });
  }

  // A cell that says nothing needs no name where a list becomes cards.
  function forgetEmptyCells() {
    document.querySelectorAll('table.stack td[data-label]').forEach(function (cell) {
      if (!cell.textContent.trim() && !cell.querySelector('input, select, img, svg')) { cell.removeAttribute('data-label'); }
    });
  }

  // What is wrong is said by us, in full sentences on top of the page and at the field, not by the browser one by one.
  function ownWords() { document.querySelectorAll('form[method="post"]').forEach(function (form) { form.noValidate = true; }); }

  document.querySelectorAll('[data-reveals], [data-copies]').forEach(function (button) { button.hidden = false; });
  ownWords();
  function say(template, figures) {
    return figures.reduce(function (text, figure, i) { return text.replace('{' + i + '}', figure); }, template);
  }

  // Words of a text as one types: data-words (how many at most), data-words-in (where the count stands).
  function countWords(field) {
    const count = document.getElementById(field.dataset.wordsIn);
    const words = field.value.trim() ? field.value.trim().split(/\s+/u).length : 0;
    const over = words - Number(field.dataset.words);
    count.textContent = say(over > 0 ? count.dataset.over : count.dataset.fine, [words, field.dataset.words, over]);
    count.classList.toggle('over', over > 0);
  }

  // How many texts of a group are filled: data-least (how many are needed), data-least-in (where that stands).
  function countFilled(group) {
    const count = document.getElementById(group.dataset.leastIn);
    const filled = Array.from(group.querySelectorAll('textarea')).filter(function (t) { return t.value.trim(); }).length;
    const missing = Number(group.dataset.least) - filled;
    count.textContent = say(missing > 0 ? count.dataset.short : count.dataset.enough, [filled, missing]);
  }

  document.addEventListener('input', function (event) {
    if (event.target.dataset.words) { countWords(event.target); }
    const group = event.target.closest('[data-least]');
    if (group) { countFilled(group); }
  });
  document.querySelectorAll('[data-words]').forEach(countWords);
  document.querySelectorAll('[data-least]').forEach(countFilled);

  focusSummary();
  markCurrent();
  foldFilters();
  forgetEmptyCells();
  if (window.faces && faces.ajax) {
    faces.ajax.addOnEvent(function (data) { if (data.status === 'success') { ownWords(); focusSummary(); } });
  }
})();

/* Long work: a form marked data-progress="secret" shows how far the server has come while its answer is awaited, and a
   way to stop it. */
(function () {
  'use strict';
  const address = document.body.dataset.base + '/background/long-work?id=';

  function line(form) {
    const box = document.createElement('div');
    const bar = document.createElement('progress');
    const text = document.createElement('span');
    const stop = document.createElement('button');
    box.className = 'progress';
    text.setAttribute('role', 'status');
    text.textContent = form.dataset.waiting;
    bar.setAttribute('aria-label', form.dataset.waiting);
    stop.type = 'button';
    stop.className = 'button secondary';
    stop.textContent = form.dataset.stop;
    stop.addEventListener('click', function () {
      stop.disabled = true;
      fetch(address + form.dataset.progress, { method: 'POST' });
    });
    box.append(bar, text, stop);
    form.append(box);
    return text;
  }

  function ask(form, text) {
    fetch(address + form.dataset.progress)
      .then(function (answer) { return answer.json(); })
      .then(function (answer) {
        if (answer.done > 0) { text.textContent = form.dataset.text.replace('{0}', answer.done.toLocaleString('en-GB')); }
      })
      .catch(function () { /* asked again */ });
  }

  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (!form.dataset.progress || event.defaultPrevented || form.querySelector('.progress')) { return; }
    const text = line(form);
    setInterval(function () { ask(form, text); }, 1000);
  });
})();

/* The session: a question two minutes before it ends, in whichever window was used last. */
(function () {
  'use strict';
  const body = document.body;
  const lasts = Number(body.dataset.sessionSeconds) * 1000;
  const dialog = document.getElementById('session-warning');
  if (!lasts || !dialog) { return; }
  const before = Math.min(2 * 60 * 1000, lasts / 2);
  const contact = 'touchstone.contact.' + body.dataset.account;

  // Asks for the page anew: by now that leads to signing in, and from there back.
  function away() { location.href = location.pathname + location.search; }

  // Every answer of the server begins the time anew, for all windows of the person.
  function heard() { localStorage.setItem(contact, String(Date.now())); if (dialog.open) { dialog.close(); } }
  function ends() { return Number(localStorage.getItem(contact)) + lasts; }

  function look() {
    const left = ends() - Date.now();
    if (left <= 0) { away(); return; }
    if (left > before) { if (dialog.open) { dialog.close(); } return; }
    if (!dialog.open) {
      const text = document.getElementById('session-warning-text');
      text.textContent = text.dataset.text.replace('{0}', new Date(ends()).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }));
      dialog.showModal();
    }
  }

  function stay() {
    fetch(body.dataset.base + '/background/session', { method: 'POST' })
      .then(function (answer) { if (answer.ok) { heard(); } else { away(); } }, function () { /* not reached: asked again */ });
  }

  dialog.addEventListener('click', function (event) {
    const choice = event.target.dataset.session;
    if (choice === 'stay') { stay(); }
    if (choice === 'leave') { document.getElementById('sign-out').click(); }
  });
  dialog.addEventListener('cancel', function (event) { event.preventDefault(); stay(); });
  document.addEventListener('touchstone:heard', heard);
  if (window.faces && faces.ajax) { faces.ajax.addOnEvent(function (data) { if (data.status === 'complete') { heard(); } }); }
  heard();
  setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
})();

/* Drafts: a form marked data-draft="name-and-id" keeps what is typed at the server, or on the device while there is no
   connection, and offers it again when the person comes back. Cleared when the page says that the form was saved. */
(function () {
  'use strict';
  const body = document.body;
  const account = body.dataset.account;
  if (!account) { return; }
  const address = body.dataset.base + '/background/drafts';
  const here = 'touchstone.draft.' + account + '.';
  const sent = 'touchstone.sent.' + account;
  const texts = document.getElementById('draft-texts').dataset;
  const QUIET = 800;
  const AGAIN = 10000;
  const timers = new Map();

  function fieldsOf(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && !field.name.startsWith('jakarta.faces')
        && !field.closest('[data-no-draft]') && !field.readOnly
        && (field.tagName === 'TEXTAREA' || field.tagName === 'SELECT'
          || field.tagName === 'INPUT' && !['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset'].includes(field.type));
    });
  }

  function isChoice(field) { return field.type === 'checkbox' || field.type === 'radio'; }

  function typed(form) {
    const values = {};
    fieldsOf(form).forEach(function (field) {
      const list = values[field.name] || (values[field.name] = []);
      if (isChoice(field)) { if (field.checked) { list.push(field.value); } }
      else if (field.tagName === 'SELECT') { Array.from(field.selectedOptions).forEach(function (option) { list.push(option.value); }); }
      else { list.push(field.value); }
    });
    return values;
  }

  function differs(form, kept) {
    const now = typed(form);
    return Object.keys(now).some(function (name) { return kept[name] && JSON.stringify(kept[name]) !== JSON.stringify(now[name]); });
  }

  function giveBack(form, kept) {
    const taken = {};
    fieldsOf(form).forEach(function (field) {
      const values = kept[field.name];
      if (!values) { return; }
      if (isChoice(field)) { field.checked = values.includes(field.value); }
      else if (field.tagName === 'SELECT') { Array.from(field.options).forEach(function (option) { option.selected = values.includes(option.value); }); }
      else { const at = taken[field.name] || 0; taken[field.name] = at + 1; if (at < values.length) { field.value = values[at]; } }
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  function say(form, text) {
    let status = form.querySelector('.saved');
    if (!status) {
      status = document.createElement('p');
      status.className = 'saved';
      status.setAttribute('role', 'status');
      form.append(status);
    }
    status.textContent = text;
  }

  function put(name, fields) {
    return fetch(address, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ form: name, fields: fields }) })
      .then(function (answer) {
        if (!answer.ok) { throw new Error(String(answer.status)); }
        document.dispatchEvent(new Event('touchstone:heard'));
      });
  }

  function save(form) {
    const name = form.dataset.draft;
    const text = JSON.stringify(typed(form));
    sessionStorage.setItem(here + name, text);
    put(name, JSON.parse(text)).then(function () {
      if (sessionStorage.getItem(here + name) === text) { sessionStorage.removeItem(here + name); }
      say(form, texts.saved.replace('{0}', new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })));
    }, function () {
      say(form, texts.offline);
      later(form, AGAIN);
    });
  }

  function later(form, pause) {
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(function () { timers.delete(form); save(form); }, pause));
  }

  function changed(event) {
    const form = event.target.closest && event.target.closest('form[data-draft]');
    if (form && fieldsOf(form).includes(event.target)) { later(form, QUIET); }
  }

  function clear(name) {
    sessionStorage.removeItem(here + name);
    return fetch(address + '?form=' + encodeURIComponent(name), { method: 'DELETE' });
  }

  // What was sent is kept here until the page that comes back says that it was saved.
  function submitted(event) {
    const form = event.target.closest('form[data-draft]');
    if (!form || event.defaultPrevented) { return; }
    clearTimeout(timers.get(form));
    timers.delete(form);
    sessionStorage.setItem(here + form.dataset.draft, JSON.stringify(typed(form)));
    sessionStorage.setItem(sent, form.dataset.draft);
  }

  function settle() {
    const name = sessionStorage.getItem(sent);
    if (!name) { return Promise.resolve(); }
    sessionStorage.removeItem(sent);
    return document.querySelector('.summary.good') ? clear(name) : Promise.resolve();
  }

  function offer(form) {
    const name = form.dataset.draft;
    const waiting = sessionStorage.getItem(here + name);
    const ready = waiting ? put(name, JSON.parse(waiting)).then(function () { sessionStorage.removeItem(here + name); }) : Promise.resolve();
    ready.then(function () { return fetch(address + '?form=' + encodeURIComponent(name)); })
      .then(function (answer) { return answer.status === 200 ? answer.json() : null; })
      .then(function (draft) { if (draft && differs(form, draft.fields)) { show(form, draft); } }, function () { /* asked again on the next visit */ });
  }

  function show(form, draft) {
    const note = document.getElementById('draft-note').content.firstElementChild.cloneNode(true);
    const text = note.querySelector('[data-text]');
    const when = new Date(draft.savedAt);
    text.textContent = text.dataset.text.replace('{0}', when.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }));
    note.addEventListener('click', function (event) {
      if (event.target.dataset.draftUse) { giveBack(form, draft.fields); say(form, texts.back); note.remove(); }
      if (event.target.dataset.draftDiscard) { clear(form.dataset.draft); note.remove(); }
    });
    form.prepend(note);
  }

  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('submit', submitted);
  window.addEventListener('pagehide', function () {
    timers.forEach(function (timer, form) { sessionStorage.setItem(here + form.dataset.draft, JSON.stringify(typed(form))); });
  });
  window.addEventListener('online', function () { timers.forEach(function (timer, form) { later(form, 0); }); });
  if (window.faces && faces.ajax) {
    faces.ajax.addOnEvent(function (data) {
      // Reading a text while it is typed saves nothing.
      const form = data.source && !data.source.dataset.reads && data.source.closest('form[data-draft]');
      if (form && data.status === 'begin') { submitted({ target: form }); }
      if (form && data.status === 'success') { settle(); }
    });
  }
  settle().then(function () { document.querySelectorAll('form[data-draft]').forEach(offer); }, function () { /* no connection */ });
})();

/* Long answers and scores: words counted, kept as one types, and on the device while there is no connection.
   data-autosave="a-name" data-save="name of the button that saves" data-status="id of the line that says so" data-offline="...".
   data-save and data-status on something that holds radio buttons save as soon as one is chosen. The form is sent as it is,
   and of the page that comes back only the line and the messages are taken over. */
(function () {
  'use strict';
  const QUIET = 1200;
  const AGAIN = 10000;
  const timers = new WeakMap();
  const here = function (field) { return 'touchstone.typed.' + field.dataset.autosave; };
  const fields = function () { return document.querySelectorAll('textarea[data-autosave]'); };
  let before = Promise.resolve();

  function count(field) {
    const line = document.getElementById(field.dataset.counts);
    const words = field.value.trim() ? field.value.trim().split(/\s+/).length : 0;
    if (line) { line.textContent = line.dataset.text.replace('{0}', String(words)); }
  }

  function stop(field) { clearTimeout(timers.get(field)); timers.delete(field); }

  function later(field, pause) {
    stop(field);
    timers.set(field, setTimeout(function () { save(field); }, pause));
  }

  // One after the other: the second names the version that the first has made.
  function save(holder) {
    stop(holder);
    before = before.then(function () { return send(holder); });
  }

  function send(holder) {
    const form = holder.closest('form');
    const body = new URLSearchParams(new FormData(form));
    const sent = holder.value;
    body.append(holder.dataset.save, '');
    return fetch(form.action, { method: 'POST', body: body })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) { throw new Error(String(answer.status)); }
        return answer.text();
      })
      .then(function (text) {
        take(new DOMParser().parseFromString(text, 'text/html'), holder);
        if (sessionStorage.getItem(here(holder)) === sent && !document.querySelector('.summary.bad')) { sessionStorage.removeItem(here(holder)); }
        document.dispatchEvent(new Event('touchstone:heard'));
      })
      .catch(function () {
        document.getElementById(holder.dataset.status).textContent = holder.dataset.offline;
        later(holder, AGAIN);
      });
  }

  function take(page, holder) {
    [holder.dataset.status, 'messages'].forEach(function (id) {
      const old = document.getElementById(id);
      const fresh = page.getElementById(id);
      if (old && fresh && old.innerHTML !== fresh.innerHTML) { old.replaceChildren.apply(old, Array.from(fresh.childNodes)); }
    });
    const state = page.querySelector('input[name="jakarta.faces.ViewState"]');
    if (state) { document.querySelectorAll('input[name="jakarta.faces.ViewState"]').forEach(function (input) { input.value = state.value; }); }
  }

  document.addEventListener('input', function (event) {
    const field = event.target;
    if (!field.dataset) { return; }
    if (field.dataset.counts) { count(field); }
    if (field.dataset.autosave) {
      sessionStorage.setItem(here(field), field.value);
      later(field, QUIET);
    }
  });
  document.addEventListener('change', function (event) {
    const holder = event.target.type === 'radio' ? event.target.closest('[data-save]') : event.target.closest('textarea[data-save]');
    if (holder) { save(holder); }
  });
  // What is sent with the whole form needs no second saving; it stays on the device until the next page has come.
  document.addEventListener('submit', function () { fields().forEach(stop); });
  window.addEventListener('online', function () {
    fields().forEach(function (field) { if (sessionStorage.getItem(here(field)) !== null) { save(field); } });
  });
  fields().forEach(function (field) {
    const typed = sessionStorage.getItem(here(field));
    if (typed === field.value) { sessionStorage.removeItem(here(field)); }
    else if (typed !== null) { field.value = typed; later(field, QUIET); }
    if (field.dataset.counts) { count(field); }
  });
})();

/* A rating by the keys of its points: inside [data-keys] the figure chooses the radio of that value. */
document.addEventListener('keydown', function (event) {
  'use strict';
  const group = event.target.closest && event.target.closest('[data-keys]');
  if (!group || event.ctrlKey || event.altKey || event.metaKey || event.target.tagName === 'TEXTAREA') { return; }
  const radio = Array.from(group.querySelectorAll('input[type="radio"]')).find(function (r) { return r.value === event.key; });
  if (radio && !radio.disabled) { event.preventDefault(); radio.focus(); radio.click(); }
});

/* A box that chooses all boxes of its table, and bulk actions that are there once something is chosen. */
document.addEventListener('change', function (event) {
  'use strict';
  const all = event.target.closest && event.target.closest('[data-all]');
  const form = event.target.form;
  if (!form) { return; }
  if (all) { form.querySelectorAll('[data-one] input, input[data-one]').forEach(function (box) { if (!box.disabled) { box.checked = all.checked; } }); }
  const chosen = form.querySelectorAll('[data-one] input:checked, input[data-one]:checked').length;
  form.querySelectorAll('[data-chosen]').forEach(function (line) { line.textContent = line.dataset.chosen.replace('{0}', String(chosen)); });
  form.querySelectorAll('.bulk').forEach(function (bulk) { bulk.classList.toggle('chosen', chosen > 0); });
});

document.addEventListener('toggle', function (event) {
  'use strict';
  if (event.target.matches('.bulk.chosen[open]')) { event.target.scrollIntoView(); }
}, true);

/* A text that is read while it is typed: data-reads="id" on its field names the part of the page that says how it reads.
   The answer leaves the field itself alone, so that nobody is interrupted. */
(function () {
  'use strict';
  const PAUSE = 500;
  const timers = new Map();

  function read(field) {
    if (window.faces && document.contains(field)) {
      faces.ajax.request(field, null, { execute: field.id, render: field.dataset.reads });
    }
  }

  document.addEventListener('input', function (event) {
    const field = event.target;
    if (!field.dataset || !field.dataset.reads) { return; }
    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(function () { read(field); }, PAUSE));
  });
})();
