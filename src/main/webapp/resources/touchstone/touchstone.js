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

  // The answer to a form has lost what its address named: opened anew it would be no page at all.
  const here = location.pathname.replace(/[.]xhtml$/, '');
  const asked = (sessionStorage.getItem('touchstone:asked') || '').split('?');
  sessionStorage.removeItem('touchstone:asked');
  if (document.body.dataset.answers && !location.search && asked[1] && asked[0] === here) {
    history.replaceState(null, '', here + '?' + asked[1]);
  }
  document.addEventListener('submit', function (event) {
    if (event.target.method === 'post') { sessionStorage.setItem('touchstone:asked', here + location.search); }
  });

  // An address that names what is folded away unfolds it.
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (named && named.matches('details')) { named.open = true; named.scrollIntoView(); }

  function isBlank(line) {
    return Array.from(line.querySelectorAll('input:not([type="submit"], [type="hidden"]), textarea, select')).every(function (field) {
      return field.type === 'checkbox' || field.type === 'radio' ? !field.checked : !field.value.trim();
    });
  }

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
      // To take out a line in which nothing is typed needs no question.
      if (opener.dataset.line && isBlank(opener.closest(opener.dataset.line))) { dialog.querySelector('[type="submit"]').click(); return; }
      dialog.querySelectorAll('[data-names]').forEach(function (title) {
        title.textContent = say(title.dataset.text, [document.getElementById(title.dataset.names).value.trim() || title.dataset.else]);
      });
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
    if (event.target.closest('[data-prints]')) { window.print(); }
    const menuButton = event.target.closest('.menu-button');
    if (menuButton) {
      const open = document.getElementById('menu').classList.toggle('open');
      menuButton.setAttribute('aria-expanded', String(open));
    }
  });

  // Enter in a dialog does what the dialog asks about, not what the first button of the whole list does.
  document.addEventListener('keydown', function (event) {
    const dialog = event.key === 'Enter' && !event.isComposing && event.target.matches('dialog[open] input:not([type="submit"])') && event.target.closest('dialog');
    const does = dialog && dialog.querySelector('[type="submit"]');
    if (does) { event.preventDefault(); does.click(); }
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
    return figures.reduce(function (text, figure, i) { return text.replace('{' + i + '}', function () { return figure; }); }, template);
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

  // What was done to a form that comes back is said after where the keyboard stands; a text that a page brings along is not read out.
  function tell(status) { setTimeout(function () { status.textContent = status.dataset.says; }, 300); }

  focusSummary();
  document.querySelectorAll('[role="status"][data-says]').forEach(tell);
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
   connection, and offers it again when the person comes back. Cleared when the page says that the form was saved; where
   somebody is shown what they typed and confirms it, by another form, which names that draft in data-confirms.
   Buttons that only rearrange the form say so: data-adds="list" and data-drops="list" give the list a line more or fewer,
   by which a draft with other lines is given back; data-moves moves one. */
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
  const ARRANGES = '[data-adds], [data-drops], [data-moves]';
  const carried = 'touchstone.carried.' + account;
  const timers = new Map();
  // Drafts that somebody has typed on since the page came.
  const touched = new Set();
  // The form that this page answers, and whether a draft is on its way back.
  let answered = null;
  let restoring = false;

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

  // How many lines each list has: the field of a line is named after its list and its place in it, "list:0:field".
  function linesOf(fields) {
    const lists = {};
    Object.keys(fields).forEach(function (name) {
      Array.from(name.matchAll(/:(\d+)(?=:)/g)).forEach(function (line) {
        const list = name.slice(0, line.index);
        lists[list] = Math.max(lists[list] || 0, Number(line[1]) + 1);
      });
    });
    return lists;
  }

  // Lists that have more or fewer lines in the draft than in the form.
  function gaps(form, kept) {
    const now = linesOf(typed(form));
    const then = linesOf(kept);
    return Object.keys(Object.assign({}, now, then))
      .map(function (list) { return { list: list, lacks: (then[list] || 0) - (now[list] || 0) }; })
      .filter(function (gap) { return gap.lacks; });
  }

  // The form's own button that makes a gap smaller by a line: data-adds or data-drops names its list.
  function stepOf(form, open) {
    return open.map(function (gap) {
      return Array.from(form.querySelectorAll('[data-' + (gap.lacks > 0 ? 'adds' : 'drops') + '="' + gap.list + '"]')).pop();
    }).find(Boolean);
  }

  // A draft whose lines have no place in the form would be given back in part, or to other lines than it was typed in.
  function isWorthOffering(form, kept) {
    const open = gaps(form, kept);
    return open.length ? Boolean(stepOf(form, open)) : differs(form, kept);
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

  // What another form carries over to the next page stands here until that page has taken it.
  let carrying = false;

  function keep(form) {
    const name = form.dataset.draft;
    const text = JSON.stringify(typed(form));
    sessionStorage.setItem(here + name, text);
    return put(name, JSON.parse(text)).then(function () {
      if (!carrying && sessionStorage.getItem(here + name) === text) { sessionStorage.removeItem(here + name); }
    });
  }

  function save(form) {
    keep(form).then(function () {
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
    if (form && fieldsOf(form).includes(event.target)) { touched.add(form.dataset.draft); later(form, QUIET); }
  }

  function clear(name) {
    sessionStorage.removeItem(here + name);
    return fetch(address + '?form=' + encodeURIComponent(name), { method: 'DELETE' });
  }

  // A page that comes back has its long name.
  function page() { return location.pathname.replace(/[.]xhtml$/, ''); }

  // The answer to a form has lost what its address names; signing in again must lead back to that.
  function place() { return location.pathname + location.search; }
  function stayAt(was) { if (body.dataset.answers) { history.replaceState(null, '', was); } }

  // Another form of the page is sent: what is typed in this one stands there again when the same page comes back.
  function carry(from) {
    const names = [];
    document.querySelectorAll('form[data-draft]').forEach(function (form) {
      if (form === from || !touched.has(form.dataset.draft)) { return; }
      sessionStorage.setItem(here + form.dataset.draft, JSON.stringify(typed(form)));
      names.push(form.dataset.draft);
    });
    carrying = names.length > 0;
    if (carrying) { sessionStorage.setItem(carried, JSON.stringify({ page: page(), names: names })); }
  }

  const back = (function () {
    const kept = JSON.parse(sessionStorage.getItem(carried) || '{}');
    sessionStorage.removeItem(carried);
    if (kept.page !== page()) { return { names: [] }; }
    if (kept.place) { stayAt(kept.place); }
    return kept;
  })();

  function carryOn(form, kept) {
    if (back.lacks) { restore(form, kept, back.lacks); } else if (!gaps(form, kept).length) { giveBack(form, kept); }
  }

  // Line by line the form comes to have as many as the draft; each page that comes back goes on from there.
  function restore(form, kept, before) {
    const open = gaps(form, kept);
    const lacks = open.reduce(function (sum, gap) { return sum + Math.abs(gap.lacks); }, 0);
    const step = stepOf(form, open);
    if (!lacks) { giveBack(form, kept); say(form, texts.back); return; }
    // What is not a step nearer was refused: asking again would never end.
    if (!step || lacks >= before) { return; }
    clearTimeout(timers.get(form));
    timers.delete(form);
    sessionStorage.setItem(here + form.dataset.draft, JSON.stringify(kept));
    sessionStorage.setItem(carried, JSON.stringify({ page: page(), names: [form.dataset.draft], lacks: lacks, place: place() }));
    restoring = true;
    step.click();
  }

  // What was sent is kept here until the page that comes back says that it was saved.
  function submitted(event) {
    if (event.defaultPrevented || restoring) { return; }
    const form = event.target.closest('form[data-draft], form[data-confirms]');
    if (event.type === 'submit' && event.target.id !== 'sign-out-form') { carry(form); }
    if (!form) { return; }
    clearTimeout(timers.get(form));
    timers.delete(form);
    if (form.dataset.draft) { sessionStorage.setItem(here + form.dataset.draft, JSON.stringify(typed(form))); }
    sessionStorage.setItem(sent, JSON.stringify({
      form: form.dataset.draft || form.dataset.confirms,
      page: page(),
      place: place(),
      arranged: Boolean(event.submitter && event.submitter.matches(ARRANGES))
    }));
  }

  function settle() {
    const was = JSON.parse(sessionStorage.getItem(sent) || 'null');
    if (!was) { return Promise.resolve(); }
    sessionStorage.removeItem(sent);
    answered = was.form;
    if (was.page === page()) { stayAt(was.place); }
    // A page may say that a line was moved; that saves nothing.
    return document.querySelector('.summary.good') && !was.arranged ? clear(was.form) : Promise.resolve();
  }

  function offer(form) {
    // Where somebody else saved first, what was typed stands in the form already, put together with theirs.
    if (form.querySelector('.conflict')) { return; }
    const name = form.dataset.draft;
    const waiting = sessionStorage.getItem(here + name);
    if (waiting && back.names.includes(name)) { carryOn(form, JSON.parse(waiting)); return; }
    // What was sent and stands here again is newer than its draft, which may have had other lines.
    if (name === answered && body.dataset.answers) { keep(form).catch(function () { later(form, AGAIN); }); return; }
    const ready = waiting ? put(name, JSON.parse(waiting)).then(function () { sessionStorage.removeItem(here + name); }) : Promise.resolve();
    ready.then(function () { return fetch(address + '?form=' + encodeURIComponent(name)); })
      .then(function (answer) { return answer.status === 200 ? answer.json() : null; })
      .then(function (draft) { if (draft && isWorthOffering(form, draft.fields)) { show(form, draft); } }, function () { /* asked again on the next visit */ });
  }

  function show(form, draft) {
    const note = document.getElementById('draft-note').content.firstElementChild.cloneNode(true);
    const text = note.querySelector('[data-text]');
    const when = new Date(draft.savedAt);
    text.textContent = text.dataset.text.replace('{0}', when.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }));
    note.addEventListener('click', function (event) {
      if (event.target.dataset.draftUse) { note.remove(); restore(form, draft.fields, Infinity); }
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
  const here = function (field) { return 'touchstone.typed.' + document.body.dataset.account + '.' + field.dataset.autosave; };
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
    touchstone.adopt(page);
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

/* A text that is read while it is typed: data-reads="id" on its field names the part of the page that says how it reads,
   data-reads-with="ids" the fields that are read along with it.
   The answer leaves the field itself alone, so that nobody is interrupted. */
(function () {
  'use strict';
  const PAUSE = 500;
  const timers = new Map();
  let underWay = 0;
  let afterwards = null;

  function read(field) {
    if (window.faces && document.contains(field)) {
      // Those that still wait for their turn count, too: asked after the page has been sent they would lead away from its answer.
      underWay += 1;
      faces.ajax.request(field, null, { execute: field.id + ' ' + (field.dataset.readsWith || ''), render: field.dataset.reads });
    }
  }

  document.addEventListener('input', function (event) {
    const field = event.target;
    if (!field.dataset || !field.dataset.reads) { return; }
    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(function () { read(field); }, PAUSE));
  });

  // What is read is set at the server, too: were the form sent meanwhile, the text of a line that was moved could come last
  // and stand in another line.
  if (window.faces && faces.ajax) {
    faces.ajax.addOnEvent(function (data) {
      if (!data.source || !data.source.dataset.reads) { return; }
      if (data.status !== 'complete') { return; }
      underWay -= 1;
      if (underWay === 0 && afterwards) { afterwards(); afterwards = null; }
    });
  }
  document.addEventListener('submit', function (event) {
    timers.forEach(function (timer) { clearTimeout(timer); });
    if (underWay > 0 && !event.defaultPrevented) {
      event.preventDefault();
      event.stopImmediatePropagation();
      afterwards = function () { event.target.requestSubmit(event.submitter); };
    }
  }, true);
})();

/* Lines that are put in order by dragging their heads, beside the buttons that do the same: data-sorts="id" on the list
   names the field that tells the server which went where; the button after it sends that. */
(function () {
  'use strict';
  let dragged = null;
  const lineOf = function (element) { return element.closest ? element.closest('[data-sorts] > li') : null; };
  const placeOf = function (line) { return Array.prototype.indexOf.call(line.parentNode.children, line); };

  document.addEventListener('dragstart', function (event) {
    dragged = event.target.draggable ? lineOf(event.target) : null;
    if (dragged) { event.dataTransfer.effectAllowed = 'move'; }
  });
  document.addEventListener('dragover', function (event) {
    const line = lineOf(event.target);
    if (dragged && line && line.parentNode === dragged.parentNode) { event.preventDefault(); }
  });
  document.addEventListener('drop', function (event) {
    const line = lineOf(event.target);
    if (!dragged || !line || line === dragged || line.parentNode !== dragged.parentNode) { return; }
    event.preventDefault();
    const order = document.getElementById(line.parentNode.dataset.sorts);
    order.value = placeOf(dragged) + ' ' + placeOf(line);
    order.nextElementSibling.click();
  });
})();

/* What colleagues do: a room asks every few seconds whether anything has changed, and takes the page anew where it has. */
const touchstone = (function () {
  'use strict';
  const PAUSE = 4000;
  let lastUse = Date.now();

  // An open page that nobody uses must not keep its session alive for good.
  function used() { lastUse = Date.now(); }
  function isUsed() { return Date.now() - lastUse < Number(document.body.dataset.sessionSeconds) * 500; }

  function bare(path) { return path.replace(/\.xhtml$/, ''); }

  // A page as a document; where the answer leads elsewhere (to signing in), the person goes there.
  function page(address, request) {
    return fetch(address, request).then(function (answer) {
      if (bare(new URL(answer.url).pathname) !== bare(location.pathname)) { location.href = answer.url; }
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.text();
    }).then(function (text) { return new DOMParser().parseFromString(text, 'text/html'); });
  }

  // The view that the server keeps now, and the nonce that it keeps with it: without both the next deed is refused.
  function adopt(page) {
    ['jakarta.faces.ViewState', 'primefaces.nonce'].forEach(function (name) {
      const fresh = page.querySelector('input[name="' + name + '"]');
      if (fresh) { document.querySelectorAll('input[name="' + name + '"]').forEach(function (input) { input.value = fresh.value; }); }
    });
  }

  /* room.mark(): what is on the screen; room.busy(): not now; room.changed(who): takes it anew; room.away(): not reached. */
  function follow(path, room) {
    function look() {
      if (document.hidden || room.busy() || !isUsed()) { return; }
      fetch(document.body.dataset.base + '/background/' + path)
        .then(function (answer) {
          if (!answer.ok) { throw new Error(String(answer.status)); }
          return answer.json();
        })
        .then(function (pulse) { return pulse.mark === room.mark() || room.busy() ? null : room.changed(pulse.who); })
        .catch(room.away);
    }
    ['pointerdown', 'pointermove', 'keydown', 'wheel'].forEach(function (kind) { document.addEventListener(kind, used, { passive: true }); });
    setInterval(look, PAUSE);
    document.addEventListener('visibilitychange', look);
  }

  return { page: page, adopt: adopt, follow: follow };
})();

/* The pipeline board: cards are chosen, dragged or moved by keys, and the board follows what colleagues do. One dialog
   says what a move means before it is done; its form is sent as it is, and of the page that comes back only the board,
   the messages and the release are taken over, so that focus, choice, place and typed words stay. */
(function () {
  'use strict';
  const board = document.getElementById('pipeline');
  if (!board) { return; }
  const bar = document.getElementById('board-bar');
  const status = document.getElementById('board-status');
  const dialog = document.getElementById('move-dialog');
  const form = document.getElementById('moving');
  const target = document.getElementById('to');
  const problem = document.getElementById('move-problem');
  const names = new Map();
  let dragged = null;
  let last = null;
  let from = null;
  let busy = false;
  let filled = '';

  const all = function (selector, where) { return Array.from((where || board).querySelectorAll(selector)); };
  const cardOf = function (element) { return element && element.closest ? element.closest('.board-card') : null; };
  const boxOf = function (card) { return card.querySelector('input'); };
  const columnOf = function (card) { return card.closest('.board-column'); };
  const keyOf = function (card) { return columnOf(card).dataset.column; };
  const cardBy = function (ref) { return all('.board-card').find(function (card) { return card.dataset.ref === ref; }); };
  const chosen = function () { return all('.board-card').filter(function (card) { return boxOf(card).checked; }); };
  const say = function (text) { status.textContent = text; };
  const show = function (element, shown) { element.hidden = !shown; };

  // One card at a time is in the order of the Tab key; arrows go to the others.
  function rove(card) {
    all('.board-card').forEach(function (one) {
      boxOf(one).tabIndex = one === card ? 0 : -1;
      one.querySelector('a').tabIndex = one === card ? 0 : -1;
    });
  }

  function mark() {
    const count = chosen().length;
    show(bar.querySelector('.board-deeds'), count > 0);
    document.getElementById('board-chosen').textContent = bar.dataset.chosen.replace('{0}', String(count));
    all('.board-card').forEach(function (card) { card.classList.toggle('chosen', boxOf(card).checked); });
  }

  function settle() {
    names.forEach(function (name, ref) {
      const card = cardBy(ref);
      if (card) { card.querySelector('.card-name').textContent = name; }
    });
    const at = cardOf(document.activeElement);
    rove(at || all('.board-card')[0]);
    mark();
  }

  function focus(card) {
    if (card) { rove(card); boxOf(card).focus(); card.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }
  }

  // --- taking over what the server says

  function replace(id, page) {
    const old = document.getElementById(id);
    const fresh = page.getElementById(id);
    if (old && fresh) { old.replaceChildren.apply(old, Array.from(fresh.childNodes)); }
  }

  function take(page) {
    const fresh = page.getElementById('pipeline');
    if (!fresh) { location.reload(); return; }
    const at = cardOf(document.activeElement);
    const place = at && { ref: at.dataset.ref, column: keyOf(at), index: all('.board-card', columnOf(at)).indexOf(at) };
    const picked = chosen().map(function (card) { return { ref: card.dataset.ref, column: keyOf(card) }; });
    const { scrollLeft, scrollTop } = board.querySelector('.board');
    board.replaceChildren.apply(board, Array.from(fresh.childNodes));
    Object.assign(board.dataset, fresh.dataset);
    Object.assign(board.querySelector('.board'), { scrollLeft, scrollTop });
    if (!document.getElementById('release-panel').contains(document.activeElement)) { replace('release-panel', page); }
    touchstone.adopt(page);
    const gone = picked.filter(function (one) {
      const card = cardBy(one.ref);
      if (card && keyOf(card) === one.column) { boxOf(card).checked = true; return false; }
      return true;
    });
    document.querySelectorAll('form[method="post"]').forEach(function (one) { one.noValidate = true; });
    settle();
    if (place) {
      const same = cardBy(place.ref);
      const column = all('.board-column').find(function (one) { return one.dataset.column === place.column; });
      const cards = column ? all('.board-card', column) : [];
      const there = same && keyOf(same) === place.column ? same : cards[Math.min(place.index, cards.length - 1)] || same || all('.board-card')[0];
      if (there && !dialog.open) { rove(there); boxOf(there).focus({ preventScroll: true }); }
    }
    document.dispatchEvent(new Event('touchstone:heard'));
    return gone.map(function (one) { return one.ref; });
  }

  function refresh() { return touchstone.page(location.href).then(take); }

  function send(sent, button) {
    const body = new URLSearchParams(new FormData(sent));
    body.append(button, '');
    busy = true;
    return touchstone.page(sent.action, { method: 'POST', body: body }).finally(function () { busy = false; });
  }

  // --- what a move would be

  function deedOf(card, to) {
    const has = card.dataset;
    if (to === keyOf(card)) { return 'same'; }
    if (has.back && to === has.back) { return board.dataset.undoes === 'true' ? 'back' : 'hr'; }
    if (!has.on || to !== has.on && to !== 'ENDED') { return 'other'; }
    if (board.dataset.decides !== 'true') { return 'decide'; }
    if (has.lacks === 'true') { return 'lacks'; }
    return to === has.on ? 'on' : 'stop';
  }

  function moving() {
    const listed = document.getElementById('chosen').value.split(',');
    return listed.map(function (one) { return cardBy(one.split(':')[0]); }).filter(Boolean);
  }

  function explain() {
    const to = target.value;
    const cards = moving();
    const deeds = new Set(cards.map(function (card) { return deedOf(card, to); }));
    const lacking = cards.filter(function (card) { return deedOf(card, to) === 'lacks'; });
    const deed = !to ? '' : deeds.size === 1 ? Array.from(deeds)[0] : lacking.length && deeds.size === 2 ? 'lacks' : 'mixed';
    document.getElementById('move-lacking').textContent = lacking.map(function (card) { return card.dataset.ref; }).join(', ');
    show(document.getElementById('move-without'), lacking.length < cards.length);
    const goes = ['on', 'stop', 'back'].includes(deed);
    const lines = all('#move-why > p, #move-why p', dialog);
    const listing = function (line, list, key) { return (line.dataset[list] || '').split(' ').includes(key); };
    // A card that has been decided stands where it was taken; whose stage it is says where it is decided.
    const own = lines.filter(function (line) { return listing(line, 'from', from); });
    const into = lines.filter(function (line) { return listing(line, 'into', to); });
    const why = deed !== 'other' ? lines.filter(function (line) { return line.dataset.why === deed; })
      : own.length ? own : into.length ? into : lines.filter(function (line) { return line.dataset.why === 'other'; });
    lines.forEach(function (line) { show(line, goes ? line.dataset.deed === deed : Boolean(deed) && why.includes(line)); });
    show(document.getElementById('move-words'), goes);
    show(document.getElementById('move-feedback'), deed === 'stop');
    document.getElementById('move').disabled = !goes;
    if (deed === 'stop') { prefill(cards); }
    return deed;
  }

  // What the shortlisters noted, where it is about one: the page that decides about one has it.
  function prefill(cards) {
    const ref = cards.length === 1 ? cards[0].dataset.ref : '';
    if (!ref || filled === ref) { return; }
    filled = ref;
    const link = cards[0].querySelector('a').href;
    fetch(link).then(function (answer) { return answer.text(); }).then(function (text) {
      const notes = new DOMParser().parseFromString(text, 'text/html');
      all('#move-feedback textarea', dialog).forEach(function (field) {
        const note = notes.getElementById(field.id);
        if (note && !field.value && filled === ref) { field.value = note.value.trim(); }
      });
    }).catch(function () { /* written by hand */ });
  }

  function list(cards) {
    document.getElementById('chosen').value = cards.map(function (card) { return card.dataset.ref + ':' + card.dataset.version; }).join(',');
    const title = document.getElementById('move-title');
    title.textContent = title.dataset.title.replace('{0}', cards.length === 1 ? cards[0].dataset.ref : bar.dataset.many.replace('{0}', String(cards.length)));
  }

  function open(to) {
    const cards = chosen();
    if (!cards.length) { return; }
    from = keyOf(cards[0]);
    list(cards);
    if (filled && (cards.length > 1 || filled !== cards[0].dataset.ref)) {
      filled = '';
      all('textarea', dialog).forEach(function (field) { field.value = ''; });
    }
    show(problem, false);
    all('[id$="-error"]', dialog).forEach(function (line) { line.replaceChildren(); });
    target.value = to || '';
    explain();
    dialog.showModal();
    const reason = document.getElementById('reason');
    (to && !document.getElementById('move-words').hidden ? reason : target).focus();
  }

  function only(card) {
    all('.board-card').forEach(function (one) { boxOf(one).checked = one === card; });
    mark();
  }

  function done(answer) {
    const cards = moving();
    // The dialog has a place for problems of its own, which is in every answer.
    const trouble = answer.querySelector('#messages .summary.bad');
    const words = answer.querySelector('#messages .summary.good');
    if (words) {
      dialog.close();
      all('textarea', dialog).forEach(function (field) { field.value = ''; });
      filled = '';
      all('.board-card').forEach(function (card) { boxOf(card).checked = false; });
      const first = cards[0] && cards[0].dataset.ref;
      take(answer);
      say(words.textContent.trim());
      focus(first && cardBy(first) || all('.board-card')[0]);
      return;
    }
    all('[id$="-error"]', dialog).forEach(function (line) {
      const fresh = answer.getElementById(line.id);
      line.replaceChildren.apply(line, fresh ? Array.from(fresh.childNodes) : []);
    });
    // A page that says neither was opened afresh, since it had been left behind for long: nothing has been moved.
    const general = !trouble ? [bar.dataset.stale] : Array.from(trouble.querySelectorAll('li')).filter(function (line) { return !line.querySelector('a'); })
      .map(function (line) { return line.textContent.trim(); });
    const refs = cards.map(function (card) { return card.dataset.ref; });
    take(answer);
    // Whoever has moved meanwhile is left out; the others are moved when the person says so again.
    list(refs.map(cardBy).filter(function (card) { return card && keyOf(card) === from; }));
    problem.textContent = general.join(' ');
    show(problem, general.length > 0);
    if (!moving().length) { document.getElementById('move').disabled = true; } else { explain(); }
    const wrong = dialog.querySelector('.field:has(.field-error) :is(textarea, select)');
    if (wrong) { wrong.focus(); } else { problem.tabIndex = -1; problem.focus(); }
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    event.stopPropagation();
    if (busy || document.getElementById('move').disabled) { return; }
    send(form, 'move').then(done).catch(function () { problem.textContent = bar.dataset.away; show(problem, true); });
  });
  ['input', 'change'].forEach(function (kind) { target.addEventListener(kind, explain); });
  document.getElementById('move-without').addEventListener('click', function () {
    list(moving().filter(function (card) { return card.dataset.lacks !== 'true'; }));
    explain();
    target.focus();
  });
  dialog.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); form.requestSubmit(); }
  });
  dialog.addEventListener('close', function () {
    const card = moving()[0];
    if (card) { focus(card); }
  });
  document.getElementById('board-move').addEventListener('click', function () { open(''); });
  document.getElementById('board-none').addEventListener('click', function () { only(null); });

  const naming = document.getElementById('naming');
  if (naming) {
    naming.addEventListener('submit', function (event) {
      event.preventDefault();
      event.stopPropagation();
      send(naming, 'names').then(function (answer) {
        all('.board-card', answer).forEach(function (card) {
          const name = card.querySelector('.card-name').textContent.trim();
          if (name) { names.set(card.dataset.ref, name); }
        });
        take(answer);
      }).catch(function () { say(bar.dataset.away); });
    });
  }

  // --- choosing

  function upTo(card) {
    const cards = all('.board-card', columnOf(card));
    const start = last && columnOf(last) === columnOf(card) ? cards.indexOf(last) : cards.indexOf(card);
    const end = cards.indexOf(card);
    cards.slice(Math.min(start, end), Math.max(start, end) + 1).forEach(function (one) { boxOf(one).checked = true; });
  }

  function ready(column) {
    all('.board-card', column).forEach(function (card) { if (card.dataset.ready === 'true') { boxOf(card).checked = true; } });
    mark();
    say(bar.dataset.chosen.replace('{0}', String(chosen().length)));
  }

  board.addEventListener('click', function (event) {
    const card = cardOf(event.target);
    if (event.target.closest('[data-choose-ready]')) { ready(event.target.closest('.board-column')); return; }
    const more = event.target.closest('[data-more]');
    if (more && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const column = more.closest('.board-column').dataset.column;
      const before = all('.board-card', more.closest('.board-column')).length;
      history.replaceState(null, '', more.href);
      refresh().then(function () {
        const cards = all('.board-card', all('.board-column').find(function (one) { return one.dataset.column === column; }));
        focus(cards[Math.min(before, cards.length - 1)]);
      }).catch(function () { say(bar.dataset.away); });
      return;
    }
    if (card && event.target.type === 'checkbox' && event.shiftKey) { upTo(card); }
    if (card && event.target.type === 'checkbox') { last = card; }
  });
  board.addEventListener('change', mark);
  board.addEventListener('focusin', function (event) { const card = cardOf(event.target); if (card) { rove(card); } });

  function neighbour(card, step) {
    const columns = all('.board-column').filter(function (column) { return column.querySelector('.board-card'); });
    const next = columns[columns.indexOf(columnOf(card)) + step];
    const cards = next ? all('.board-card', next) : [];
    return cards[Math.min(all('.board-card', columnOf(card)).indexOf(card), cards.length - 1)];
  }

  board.addEventListener('keydown', function (event) {
    const card = cardOf(event.target);
    if (!card || event.target.type !== 'checkbox' || event.ctrlKey || event.altKey || event.metaKey) { return; }
    const cards = all('.board-card', columnOf(card));
    const at = cards.indexOf(card);
    const to = { ArrowDown: cards[at + 1], ArrowUp: cards[at - 1], ArrowRight: neighbour(card, 1), ArrowLeft: neighbour(card, -1), Home: cards[0], End: cards[cards.length - 1] };
    if (event.key in to) {
      event.preventDefault();
      if (event.shiftKey && to[event.key] && columnOf(to[event.key]) === columnOf(card)) { boxOf(card).checked = true; boxOf(to[event.key]).checked = true; mark(); }
      focus(to[event.key]);
    } else if (event.key === 'm' || event.key === 'M') {
      event.preventDefault();
      if (!boxOf(card).checked) { only(card); }
      open('');
    } else if (event.key === 'r' || event.key === 'R') {
      ready(columnOf(card));
    } else if (event.key === 'Enter') {
      location.href = card.querySelector('a').href;
    } else if (event.key === 'Escape') {
      only(null);
    }
    if (event.key === ' ') { last = card; }
  });

  // --- dragging

  board.addEventListener('dragstart', function (event) {
    const card = cardOf(event.target);
    if (!card) { return; }
    if (!boxOf(card).checked) { only(card); }
    dragged = chosen();
    dragged.forEach(function (one) { one.classList.add('dragged'); });
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.map(function (one) { return one.dataset.ref; }).join(' '));
    all('.board-column').forEach(function (column) {
      const goes = dragged.every(function (one) { return ['on', 'stop', 'back'].includes(deedOf(one, column.dataset.column)); });
      column.classList.toggle('takes', goes);
    });
  });
  board.addEventListener('dragover', function (event) {
    const column = event.target.closest('.board-column');
    if (!dragged || !column) { return; }
    event.preventDefault();
    all('.board-column.over').forEach(function (one) { if (one !== column) { one.classList.remove('over'); } });
    column.classList.add('over');
  });
  function drop() {
    all('.takes, .over, .dragged').forEach(function (one) { one.classList.remove('takes', 'over', 'dragged'); });
    dragged = null;
  }
  board.addEventListener('drop', function (event) {
    const column = event.target.closest('.board-column');
    const had = dragged;
    drop();
    if (!had || !column) { return; }
    event.preventDefault();
    if (had.some(function (card) { return keyOf(card) !== column.dataset.column; })) { open(column.dataset.column); }
  });
  board.addEventListener('dragend', drop);

  settle();
  touchstone.follow('pipeline?vacancy=' + board.dataset.vacancy, {
    mark: function () { return board.dataset.mark; },
    busy: function () { return busy || dragged; },
    changed: function (who) {
      return refresh().then(function (gone) {
        const lost = dialog.open ? [] : gone.map(function (ref) { return bar.dataset.gone.replace('{0}', ref); });
        say([bar.dataset.updated.replace('{0}', who)].concat(lost).join('. '));
      });
    },
    away: function () { say(bar.dataset.away); }
  });
})();

/* The panel room: what colleagues lock, settle and decide appears by itself. What somebody types meanwhile stays where
   they type it; where its place is gone, it is shown beside the room. */
(function () {
  'use strict';
  const room = document.getElementById('room');
  if (!room) { return; }
  const status = document.getElementById('room-status');
  const kept = document.getElementById('room-kept');
  // What came back refused is typed, too, though the page has it from the server.
  const refused = Boolean(document.querySelector('#messages .summary.bad'));
  const given = new Set((room.dataset.given || '').split(' '));
  let sent = false;

  function isTyped(field) {
    if (field.value && given.has(field.id.split('-')[1])) { return true; }
    if (field.type === 'radio') { return field.checked && (refused || !field.defaultChecked); }
    if (field.tagName === 'SELECT') {
      // Where the page chose nothing, the first option is what the browser shows.
      const usual = Array.from(field.options).find(function (one) { return one.defaultSelected; }) || field.options[0];
      return field.value !== usual.value || refused && field.value !== '';
    }
    return field.value !== field.defaultValue || refused && field.value !== '';
  }

  function typed() {
    return Array.from(room.querySelectorAll('textarea, select, input[type="radio"]')).filter(isTyped);
  }

  function nameOf(details) {
    const article = details.closest('[aria-labelledby]');
    const card = details.closest('.card');
    const who = card && card.querySelector('strong');
    return (article ? article.getAttribute('aria-labelledby') : '') + '/' + (who ? who.textContent : details.className);
  }

  function unfolded() {
    const open = new Map();
    room.querySelectorAll('details').forEach(function (one) { open.set(nameOf(one), one.open); });
    return open;
  }

  // Nothing that somebody reads or types on moves away under their eyes.
  function anchor() {
    const at = document.activeElement;
    if (room.contains(at) && at.id) { return at; }
    return Array.from(room.querySelectorAll('[id]')).find(function (one) { return one.getBoundingClientRect().bottom > 0; });
  }

  function giveBack(field) {
    const now = document.getElementById(field.id);
    if (now && field.type === 'radio') { now.checked = true; return true; }
    if (now) { now.value = field.value; return true; }
    return field.tagName !== 'TEXTAREA' || !field.value.trim();
  }

  function keep(fields) {
    if (!fields.length) { return; }
    kept.querySelector('.pre').textContent = [kept.querySelector('.pre').textContent].concat(fields.map(function (field) { return field.value; })).join('\n').trim();
    kept.hidden = false;
  }

  function take(page) {
    const fresh = page.getElementById('room');
    if (!fresh) { location.reload(); return; }
    const fields = typed();
    const open = unfolded();
    const held = anchor();
    const top = held ? held.getBoundingClientRect().top : 0;
    const at = document.activeElement;
    const caret = at.tagName === 'TEXTAREA' ? [at.selectionStart, at.selectionEnd] : null;
    const within = room.contains(at) && at.id;
    room.replaceChildren.apply(room, Array.from(fresh.childNodes));
    Object.assign(room.dataset, fresh.dataset);
    room.querySelectorAll('form').forEach(function (one) { one.noValidate = true; });
    room.querySelectorAll('details').forEach(function (one) { if (open.has(nameOf(one))) { one.open = open.get(nameOf(one)); } });
    keep(fields.filter(function (field) { return !giveBack(field); }));
    const again = within && document.getElementById(at.id);
    if (again) {
      again.focus({ preventScroll: true });
      if (caret) { again.setSelectionRange(caret[0], caret[1]); }
    }
    const place = held && document.getElementById(held.id);
    if (place) { window.scrollBy(0, place.getBoundingClientRect().top - top); }
    document.dispatchEvent(new Event('touchstone:heard'));
  }

  room.addEventListener('submit', function () { sent = true; });
  touchstone.follow('interview-room?stage=' + room.dataset.stage + '&candidate=' + encodeURIComponent(room.dataset.candidate), {
    mark: function () { return room.dataset.mark; },
    busy: function () { return sent; },
    changed: function (who) {
      return touchstone.page(room.dataset.address).then(function (page) {
        if (sent) { return; }
        take(page);
        status.textContent = status.dataset.updated.replace('{0}', who);
      });
    },
    away: function () { status.textContent = status.dataset.away; }
  });
})();

/* A job that runs in the background: how far it is (data-follows) is taken anew until it is over, and then the whole page. */
(function () {
  'use strict';
  const PAUSE = 2000;
  const shown = document.querySelector('[data-follows]');
  if (!shown) { return; }
  const timer = setInterval(function () {
    if (document.hidden) { return; }
    touchstone.page(location.href).then(function (page) {
      const fresh = page.querySelector('[data-follows]');
      if (fresh) { shown.innerHTML = fresh.innerHTML; return; }
      clearInterval(timer);
      location.replace(location.href);
    }).catch(function () { /* Not reached: the next look may do. */ });
  }, PAUSE);
})();
