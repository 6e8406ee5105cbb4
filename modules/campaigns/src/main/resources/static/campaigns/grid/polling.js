// What others changed appears without a reload.
(function (g) {
  'use strict';

  var EVERY = 4000;
  var warned = false;

  function take(cell) {
    var row = g.store.rowById[cell.unit];
    var known = row && row[g.V + cell.indicator];
    if (!known || !known.leaf || cell.version <= known.v || known.pending) {
      return null; // a cell that is being saved finds out by itself
    }
    g.store.put(cell.unit, cell.indicator, Object.assign(g.stored(cell), {fresh: cell.by || g.texts.formula, mine: known.mine || null}));
    return cell;
  }

  function names(cells) {
    var byName = {};
    cells.forEach(function (cell) { byName[cell.by || g.texts.formula] = (byName[cell.by || g.texts.formula] || 0) + 1; });
    return Object.keys(byName).map(function (name) { return g.text('othersChanged', name, byName[name]); }).join(' ');
  }

  function changed(answer) {
    if (answer.setup !== g.store.setup || answer.open !== g.open) {
      if (!warned) {
        warned = true;
        g.notice(g.texts.setupChanged, 'warning');
      }
    }
    var cells = answer.cells.map(take).filter(Boolean);
    answer.notes.forEach(function (note) {
      var row = g.store.rowById[note.unit];
      if (row && note.version > row.noteVersion) {
        row.noteVersion = note.version;
        g.view.note(row, note.note);
      }
    });
    g.store.number = answer.number;
    if (cells.length) {
      g.store.tell();
      document.getElementById('quota-others').textContent = names(cells);
      window.setTimeout(function () { calm(cells); }, 20000);
      g.checkSoon();
    }
  }

  function calm(cells) {
    cells.forEach(function (cell) { g.store.put(cell.unit, cell.indicator, {fresh: null}); });
    g.store.tell();
  }

  g.poll = function () {
    if (document.visibilityState !== 'visible') {
      return Promise.resolve();
    }
    return fetch(g.url + '/changes?since=' + g.store.number, {credentials: 'same-origin', redirect: 'manual', headers: {'Accept': 'application/json'}})
      .then(function (response) { return response.ok ? response.json().then(changed) : null; }).catch(function () { });
  };

  function again() {
    window.setTimeout(function () { g.poll().then(again); }, EVERY);
  }

  g.startPolling = function () {
    document.addEventListener('visibilitychange', g.poll);
    again();
  };
}(window.quotaGrid = window.quotaGrid || {}));
