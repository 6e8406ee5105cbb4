// Edits are shown at once, sent in batches and kept until the server has answered: nothing typed is lost.
(function (g) {
  'use strict';

  var queue = new Map();
  var sending = null;
  var tries = 0;
  var timer = null;
  var told = null;
  var BATCH = 4000;

  function name(edit) {
    return edit.unit + ' ' + edit.code;
  }

  g.unsaved = function () {
    return queue.size + (sending ? sending.edits.length : 0);
  };

  // Shows and queues edits that are already allowed; see editing.js for what asks for reasons.
  g.save = function (edits) {
    edits.forEach(function (edit) {
      var cell = g.store.cell(edit.unit, edit.code);
      var base = cell.base || {c: cell.c, r: cell.r};
      queue.set(name(edit), edit);
      g.store.put(edit.unit, edit.code, {c: edit.amount, r: edit.reason, base: base, pending: true, mine: null, fresh: null});
    });
    g.store.tell();
    status();
    window.setTimeout(send, 30);
  };

  function key() {
    var bytes = new Uint8Array(16);
    window.crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
  }

  g.post = function (path, body, more) {
    var token = document.querySelector('meta[name="csrf-token"]');
    var headers = Object.assign({'Accept': 'application/json'}, more);
    if (token) {
      headers[token.dataset.header] = token.content;
    }
    if (!(body instanceof URLSearchParams)) {
      headers['Content-Type'] = 'application/json';
      body = JSON.stringify(body);
    }
    return fetch(g.url + path, {method: 'POST', headers: headers, body: body, credentials: 'same-origin', redirect: 'manual'});
  };

  g.key = key;

  function send() {
    if (sending || queue.size === 0) {
      return;
    }
    var edits = Array.from(queue.values()).slice(0, BATCH);
    edits.forEach(function (edit) { queue.delete(name(edit)); });
    sending = {key: key(), edits: edits, body: {edits: edits.map(function (edit) {
      return {unit: edit.unit, indicator: edit.code, amount: edit.amount, reason: edit.reason, version: g.store.cell(edit.unit, edit.code).v};
    })}};
    transmit();
  }

  function transmit() {
    window.clearTimeout(timer);
    g.post('/edits', sending.body, {'Idempotency-Key': sending.key}).then(function (response) {
      if (response.ok) {
        return response.json().then(answered);
      }
      if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
        return renew().then(function (signedIn) { later(signedIn ? 'lost' : 'signedOut'); });
      }
      if (response.status >= 400 && response.status < 500) {
        return response.json().catch(function () { return {}; }).then(function (problem) { rejected(problem.detail); });
      }
      return later('lost');
    }).catch(function () { later('lost'); });
  }

  // The page may be older than the session; a new sign-in in another window brings a new token.
  function renew() {
    return fetch(window.location.href, {credentials: 'same-origin'}).then(function (response) {
      return response.redirected && response.url.indexOf('/login') >= 0 ? null : response.text();
    }).then(function (html) {
      var found = html && new DOMParser().parseFromString(html, 'text/html').querySelector('meta[name="csrf-token"]');
      if (found) {
        document.querySelector('meta[name="csrf-token"]').content = found.content;
      }
      return Boolean(found);
    }).catch(function () { return true; });
  }

  function later(why) {
    tries++;
    var seconds = Math.min(30, 2 * tries);
    status(why, seconds);
    timer = window.setTimeout(transmit, seconds * 1000);
  }

  g.retry = function () {
    if (sending && tries) {
      transmit();
    }
  };

  function rejected(why) {
    var lost = sending.edits;
    sending = null;
    tries = 0;
    lost.forEach(restore);
    g.store.tell();
    g.notice(g.text('refused', lost.length) + ' ' + (why || ''), 'danger', lost.slice(0, 20).map(g.told));
    status();
    send();
  }

  function restore(edit) {
    var cell = g.store.cell(edit.unit, edit.code);
    var base = cell.base || {c: cell.c, r: cell.r};
    g.store.put(edit.unit, edit.code, {c: base.c, r: base.r, base: null, pending: false});
  }

  function answered(answers) {
    var edits = sending.edits;
    var reasons = [];
    var refused = [];
    sending = null;
    tries = 0;
    answers.forEach(function (answer, i) {
      var edit = edits[i];
      var newer = queue.has(name(edit));
      if (answer.outcome === 'refused') {
        restore(edit);
        refused.push(g.told(edit) + ': ' + answer.message);
      } else if (answer.outcome === 'reason') {
        restore(edit);
        reasons.push(edit);
      } else if (answer.outcome === 'conflict' && answer.cell.committee !== edit.amount) {
        queue.delete(name(edit));
        g.conflict(newer ? edit : edit, answer.cell);
      } else {
        taken(edit, answer.cell, newer);
      }
    });
    g.store.tell();
    if (refused.length) {
      g.notice(g.text('refused', refused.length), 'danger', refused.slice(0, 20));
    }
    if (reasons.length) {
      g.change(reasons);
    }
    status();
    checkSoon();
    send();
  }

  function taken(edit, cell, newer) {
    g.store.put(edit.unit, edit.code, newer
      ? {f: cell.formula, v: cell.version, base: {c: cell.committee, r: cell.reason}}
      : g.stored(cell));
  }

  // A cell of the server as the store keeps it.
  g.stored = function (cell) {
    return {f: cell.formula, c: cell.committee, v: cell.version, r: cell.reason, by: cell.by, at: cell.at, base: null, pending: false};
  };

  function checkSoon() {
    window.clearTimeout(told);
    told = window.setTimeout(function () { document.body.dispatchEvent(new CustomEvent('cells-changed')); }, 900);
  }

  g.checkSoon = checkSoon;

  function status(why, seconds) {
    var waiting = g.unsaved();
    g.status(why ? g.text(why, waiting, seconds) : waiting ? g.text('saving', waiting) : g.text('saved'), why ? 'bad' : waiting ? 'busy' : 'good');
  }

  window.addEventListener('online', function () { g.retry(); });

  window.addEventListener('beforeunload', function (event) {
    if (g.unsaved() || (g.conflicts && g.conflicts.length)) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
}(window.quotaGrid = window.quotaGrid || {}));
