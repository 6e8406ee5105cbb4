// The bars above the grid: what is shown, the chosen cell, undo.
(function (g) {
  'use strict';

  function byId(id) {
    return document.getElementById(id);
  }

  function load(name, path) {
    return g[name] ? Promise.resolve() : fetch(g.url + path, {credentials: 'same-origin', headers: {'Accept': 'application/json'}})
      .then(function (response) { return response.json(); }).then(function (found) { g[name] = g.prepare[name](found); });
  }

  g.prepare = {
    measures: function (columns) { return columns; },
    past: function (found) {
      var past = {year: found.years.join(', '), cells: {}, labels: {}};
      found.cells.forEach(function (cell) {
        past.cells[cell.unit + ' ' + cell.indicator] = cell;
        past.labels[cell.indicator] = cell.label;
      });
      return past;
    }
  };

  function toggled(box) {
    var name = box.dataset.shows;
    g.shown[name] = box.checked;
    try {
      window.localStorage.setItem('quota-shown', JSON.stringify(g.shown));
    } catch (e) { /* the choice is for this page only */ }
    var loading = name === 'measures' || name === 'past' ? load(name, '/' + name) : Promise.resolve();
    loading.then(function () {
      if (box.checked && (name === 'past' && !Object.keys(g.past.cells).length || name === 'measures' && !g.measures.length)) {
        g.notice(g.texts[name === 'past' ? 'noPast' : 'noMeasures'], 'info');
      }
      g.view.columns();
    });
  }

  g.remembered = function () {
    try {
      return JSON.parse(window.localStorage.getItem('quota-shown')) || {};
    } catch (e) {
      return {};
    }
  };

  g.loadShown = function () {
    return Promise.all(['measures', 'past'].filter(function (name) { return g.shown[name]; })
      .map(function (name) { return load(name, '/' + name).catch(function () { g.shown[name] = false; }); }));
  };

  g.count = function (rows) {
    byId('quota-count').textContent = g.text('count', g.print(rows), g.print(g.store.rows.length));
  };

  g.buttons = function (undo, redo) {
    if (byId('quota-undo')) {
      byId('quota-undo').disabled = !undo;
      byId('quota-redo').disabled = !redo;
    }
  };

  // The chosen cell in words, for everybody and for screen readers; its field is for who has no keys for the grid.
  g.showCell = function () {
    var active = g.view.table && g.view.active();
    var value = active && active.data[active.field];
    var field = byId('cell-amount');
    if (!active || active.field.indexOf(g.V) !== 0) {
      byId('cell-name').textContent = active ? active.data.name : '';
      byId('cell-said').textContent = '';
      byId('why-open').disabled = true;
      field.disabled = true;
      field.value = '';
      return;
    }
    var chosen = g.view.chosen();
    byId('cell-name').textContent = active.data.name + ' · ' + g.store.byCode[active.field.slice(g.V.length)].name;
    var said = [];
    if (value.leaf && value.f !== null) {
      said.push(g.text('formulaSaid', g.print(value.f)));
    }
    if (value.by && value.c !== null) {
      said.push(g.text('decided', g.print(value.c), value.by, g.moment(value.at)));
    }
    if (value.r) {
      said.push(value.r);
    }
    if (chosen.rows.length * chosen.fields.length > 1) {
      said.push(g.text('chosen', chosen.rows.length, chosen.fields.length, g.print(added(chosen))));
    }
    byId('cell-said').textContent = said.join(' · ');
    byId('why-open').disabled = false;
    field.disabled = !g.edits || !active.code;
    if (document.activeElement !== field) {
      field.value = g.print(value.n);
    }
  };

  function added(chosen) {
    var sum = 0;
    chosen.rows.forEach(function (row) {
      chosen.fields.forEach(function (field) { sum += field.indexOf(g.V) === 0 && row[field].n || 0; });
    });
    return sum;
  }

  function narrow() {
    g.view.narrow(g.plain(byId('quota-search').value), byId('quota-only').value);
  }

  function press(id, action) {
    if (byId(id)) {
      byId(id).addEventListener('click', action);
    }
  }

  g.listenToBars = function () {
    var wait = null;
    byId('quota-search').addEventListener('input', function () {
      window.clearTimeout(wait);
      wait = window.setTimeout(narrow, 150);
    });
    byId('quota-only').addEventListener('change', narrow);
    document.querySelectorAll('#quota-shows [data-shows]').forEach(function (box) {
      box.checked = Boolean(g.shown[box.dataset.shows]);
      box.addEventListener('change', function () { toggled(box); });
    });
    byId('cell-amount').addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        var active = g.view.active();
        g.typed(active.data.id, active.code, event.target.value);
        g.view.move('down');
        event.target.blur();
        g.view.focus();
      } else if (event.key === 'Escape') {
        g.view.focus();
      }
    });
    press('quota-undo', g.undo);
    press('quota-redo', g.redo);
    press('quota-retry', g.retry);
    press('why-open', g.why);
    press('rest-open', g.rest);
    press('history-open', g.history);
    press('conflict-mine', function () { g.settleAll(true); });
    press('conflict-theirs', function () { g.settleAll(false); });
    g.buttons(0, 0);
  };
}(window.quotaGrid = window.quotaGrid || {}));
