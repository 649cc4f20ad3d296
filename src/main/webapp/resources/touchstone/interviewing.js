/* An interview sheet. Whatever is typed or ticked goes to this device at once and from there to the server, one change after
   the other, so that a connection that comes and goes loses nothing and sends nothing twice. A change has a name: sent again
   it counts once. On pages without a sheet, what an earlier one has left behind is sent. */
(function () {
  'use strict';
  const account = document.body.dataset.account;
  if (!account) { return; }
  const address = document.body.dataset.base + '/background/interview-notes';
  const prefix = 'touchstone.interview.' + account + '.';
  const QUIET = 700;
  const AGAIN = 5000;
  const root = document.getElementById('interview');
  const state = document.getElementById('sheet-state');
  let sending = false;
  let timer = null;
  let away = null;

  function sections() { return root ? Array.from(root.querySelectorAll('[data-question]')) : []; }
  function keyOf(section) { return prefix + root.dataset.stage + '.' + root.dataset.ref + '.' + section.dataset.question; }
  function get(key) { const text = localStorage.getItem(key); return text ? JSON.parse(text) : null; }
  function put(key, entry) { localStorage.setItem(key, JSON.stringify(entry)); }
  function sectionOf(key) { return sections().find(function (section) { return keyOf(section) === key; }); }

  // Those that wait, the oldest first; one that was refused waits for its person.
  function waiting() {
    const keys = [];
    for (let i = 0; i < localStorage.length; i++) { if (localStorage.key(i).startsWith(prefix)) { keys.push(localStorage.key(i)); } }
    return keys.sort(function (a, b) { return get(a).at - get(b).at; });
  }

  function nameOfChange() {
    return Array.from(crypto.getRandomValues(new Uint32Array(4)), function (n) { return n.toString(36); }).join('-');
  }

  // --- between the page and what stands on a question

  function read(section) {
    const points = section.querySelector('[data-part="points"]:checked');
    return {
      notes: section.querySelector('[data-part="notes"]').value,
      skipped: section.querySelector('[data-part="skipped"]').value.trim() || null,
      points: points ? Number(points.value) : null,
      seen: Array.from(section.querySelectorAll('[data-polarity]:checked')).map(function (box) {
        return { polarity: box.dataset.polarity, position: Number(box.dataset.place), words: box.closest('.sign').querySelector('[data-said]').value };
      })
    };
  }

  function show(section, part) {
    section.querySelector('[data-part="notes"]').value = part.notes || '';
    section.querySelector('[data-part="skipped"]').value = part.skipped || '';
    section.querySelectorAll('[data-part="points"]').forEach(function (radio) { radio.checked = Number(radio.value) === part.points; });
    section.querySelectorAll('[data-polarity]').forEach(function (box) {
      const seen = (part.seen || []).find(function (s) { return s.polarity === box.dataset.polarity && s.position === Number(box.dataset.place); });
      box.checked = !!seen;
      box.closest('.sign').querySelector('[data-said]').value = seen ? seen.words || '' : '';
    });
    settle(section);
  }

  // What was seen comes first, the rating after it; what is left out is not rated.
  function settle(section) {
    const skipped = section.querySelector('[data-part="skipped"]').value.trim() !== '';
    const seen = section.dataset.signs === 'true'
      ? section.querySelector('[data-polarity]:checked') !== null
      : section.querySelector('[data-part="notes"]').value.trim() !== '';
    section.querySelectorAll('[data-part="points"]').forEach(function (radio) {
      radio.disabled = skipped || !seen;
      if (radio.disabled) { radio.checked = false; }
    });
    section.querySelectorAll('.sign').forEach(function (sign) { sign.classList.toggle('ticked', sign.querySelector('[data-polarity]').checked); });
    if (skipped) { section.querySelector('[data-leaves]').open = true; }
    const step = root.querySelector('[data-step="' + section.dataset.question + '"]');
    step.classList.toggle('done', skipped || section.querySelector('[data-part="points"]:checked') !== null);
  }

  function changed(section) {
    settle(section);
    const known = get(keyOf(section));
    put(keyOf(section), {
      stage: Number(root.dataset.stage), ref: root.dataset.ref, question: Number(section.dataset.question),
      base: known ? known.base : Number(section.dataset.edition), change: nameOfChange(),
      at: known ? known.at : Date.now(), part: read(section)
    });
    problem(section, null);
    say('saving');
    look();
    later(QUIET);
  }

  // --- what a person is told

  function say(what, detail) {
    if (state) { state.textContent = state.dataset[what].replace('{0}', detail || ''); state.dataset.now = what; }
  }

  function problem(section, text, choice) {
    const note = section.querySelector('[data-problem]');
    note.hidden = !text;
    note.querySelector('p').textContent = text || '';
    note.querySelector('.buttons').hidden = !choice;
  }

  // Nothing is locked while something waits.
  function look() {
    const here = root && waiting().some(function (key) { return sectionOf(key); });
    if (!root) { return; }
    root.querySelector('[data-waits]').hidden = !here;
    root.querySelector('[data-opens="locking"]').disabled = here;
    tally();
  }

  function isDone(section) { return root.querySelector('[data-step="' + section.dataset.question + '"]').classList.contains('done'); }

  // What is locked is what stands here: its edition goes along, and what is still missing is said before.
  function tally() {
    document.getElementById('seen').value = String(sections().reduce(function (sum, section) { return sum + Number(section.dataset.edition); }, 0));
    const missing = sections().filter(function (section) { return !isDone(section); });
    const note = document.getElementById('lock-missing');
    note.hidden = !missing.length;
    document.getElementById('lock-empty').hidden = missing.length < sections().length;
    note.querySelector('ul').replaceChildren.apply(note.querySelector('ul'), missing.map(function (section) {
      const line = document.createElement('li');
      const link = document.createElement('a');
      link.href = '#' + section.id;
      link.dataset.missing = section.dataset.question;
      link.textContent = (sections().indexOf(section) + 1) + '. ' + section.querySelector('.chip').textContent + ': ' + section.querySelector('.stem').textContent;
      line.append(link);
      return line;
    }));
  }

  // --- to the server, one after the other

  function later(pause) { clearTimeout(timer); timer = setTimeout(send, pause); }

  function send() {
    if (sending) { return; }
    const key = waiting().find(function (k) { return !get(k).refused; });
    if (!key) { return; }
    sending = true;
    const entry = get(key);
    const body = Object.assign({ stage: entry.stage, ref: entry.ref, question: entry.question, base: entry.base, change: entry.change }, entry.part);
    fetch(address, { method: 'PUT', redirect: 'manual', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
      .then(function (answer) {
        if (answer.type === 'opaqueredirect' || answer.status === 401) { away = 'away'; throw new Error('signed out'); }
        if (answer.status >= 500 || answer.status === 429) { away = 'offline'; throw new Error(String(answer.status)); }
        return answer.json().then(function (said) { return { status: answer.status, said: said }; });
      })
      .then(function (answer) {
        away = null;
        sending = false;
        if (answer.status === 200) { kept(key, entry, answer.said.edition); } else { refused(key, entry, answer); }
        look();
        later(0);
      })
      .catch(function () {
        sending = false;
        say(away || 'offline');
        away = null;
        later(AGAIN);
      });
  }

  function kept(key, sent, edition) {
    const section = sectionOf(key);
    const now = get(key);
    if (section) { section.dataset.edition = String(edition); }
    document.dispatchEvent(new Event('touchstone:heard'));
    if (now && now.change !== sent.change) {
      now.base = edition;
      put(key, now);
      return;
    }
    localStorage.removeItem(key);
    if (!waiting().length) { say('saved', new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })); }
  }

  function refused(key, sent, answer) {
    const now = get(key);
    const section = sectionOf(key);
    // Typed on meanwhile: what is there now may well be taken.
    if (now && now.change !== sent.change && answer.status !== 412) { return; }
    if (now) { now.refused = true; put(key, now); }
    say('refused', answer.said.text);
    if (section) { problem(section, answer.said.text, answer.status === 412); }
  }

  function theirs(section) {
    return fetch(address + '?stage=' + root.dataset.stage + '&ref=' + encodeURIComponent(root.dataset.ref) + '&question=' + section.dataset.question)
      .then(function (answer) { return answer.json(); });
  }

  // --- one question after the other

  function go(section, focus) {
    if (!section) { return; }
    sections().forEach(function (other) { other.classList.toggle('current', other === section); });
    root.querySelectorAll('[data-step]').forEach(function (step) {
      if (step.dataset.step === section.dataset.question) { step.setAttribute('aria-current', 'step'); } else { step.removeAttribute('aria-current'); }
    });
    history.replaceState(null, '', '#' + section.id);
    if (focus) { section.focus(); window.scrollTo(0, 0); }
  }

  function begin() {
    sections().forEach(function (section) {
      section.querySelectorAll('[data-part="points"]').forEach(function (radio) { radio.checked = radio.value === section.dataset.points; });
      const left = get(keyOf(section));
      if (left) {
        show(section, left.part);
        if (left.refused) { delete left.refused; put(keyOf(section), left); }
      } else { settle(section); }
    });
    root.classList.add('one');
    const wanted = sections().find(function (section) { return '#' + section.id === location.hash; });
    go(wanted || sections().find(function (s) { return !root.querySelector('[data-step="' + s.dataset.question + '"]').classList.contains('done'); }) || sections()[0], false);
    say(waiting().length ? 'saving' : 'clean');
    look();

    root.addEventListener('input', function (event) {
      const section = event.target.closest('[data-question]');
      if (!section) { return; }
      // Words about a sign tick it.
      if (event.target.dataset.said && event.target.value.trim()) { event.target.closest('.sign').querySelector('[data-polarity]').checked = true; }
      changed(section);
    });
    root.addEventListener('click', function (event) {
      const section = event.target.closest('[data-question]');
      const goes = event.target.closest('[data-goes]');
      const step = event.target.closest('[data-step]');
      if (goes) { go(sections()[sections().indexOf(section) + Number(goes.dataset.goes)], true); }
      if (step) { event.preventDefault(); go(document.getElementById('question-' + step.dataset.step), true); }
      const lacks = event.target.closest('[data-missing]');
      if (lacks) { event.preventDefault(); lacks.closest('dialog').close(); go(document.getElementById('question-' + lacks.dataset.missing), true); }
      if (event.target.dataset.take) {
        theirs(section).then(function (part) {
          localStorage.removeItem(keyOf(section));
          section.dataset.edition = String(part.edition);
          show(section, part);
          problem(section, null);
          say('clean');
          look();
        });
      }
      if (event.target.dataset.keep) {
        theirs(section).then(function (part) {
          const entry = get(keyOf(section));
          delete entry.refused;
          entry.base = part.edition;
          put(keyOf(section), entry);
          problem(section, null);
          later(0);
        });
      }
    });
  }

  if (root) { begin(); }
  window.addEventListener('online', function () { later(0); });
  if (waiting().length) { later(0); }
})();
