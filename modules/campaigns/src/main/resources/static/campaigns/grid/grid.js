// Begins when all of its parts are there.
(function (g) {
  'use strict';

  var place = document.getElementById('grid');
  if (!place) {
    return;
  }
  g.texts = document.getElementById('grid-texts').dataset;
  g.url = place.dataset.url;
  g.whole = place.dataset.whole === 'true';
  g.narrow = window.matchMedia('(max-width: 767.98px)').matches;
  g.shown = Object.assign({note: !g.narrow}, g.remembered());
  if (!g.whole) {
    g.shown.measures = g.shown.past = false;
  }

  g.saveNote = function (row, note) {
    if (note.trim() === (row.note || '')) {
      return;
    }
    g.post('/notes', new URLSearchParams({unit: row.id, note: note, version: row.noteVersion, _key: g.key()})).then(function (response) {
      return response.json().then(function (answer) { return response.ok ? answer : {outcome: 'refused', message: answer.detail}; });
    }).catch(function () {
      return {outcome: 'refused', message: g.text('noteLost')};
    }).then(function (answer) {
      if (answer.outcome === 'set') {
        row.noteVersion = answer.version;
        g.view.note(row, note.trim());
      } else {
        g.notice(answer.message + ' “' + note + '”', 'danger');
      }
    });
  };

  g.view.note = function (row, note) {
    row.note = note;
    g.view.table.updateData([{id: row.id, note: note}]);
  };

  fetch(g.url + '/grid', {credentials: 'same-origin', headers: {'Accept': 'application/json'}}).then(function (response) {
    return response.json();
  }).then(function (data) {
    g.open = data.open;
    g.edits = place.dataset.edits === 'true' && data.open;
    g.store = new g.Store(data);
    return g.loadShown();
  }).then(function () {
    return g.view.build('#grid');
  }).then(function () {
    var holder = place.querySelector('.tabulator-tableholder');
    holder.setAttribute('aria-label', g.texts.grid);
    g.listenToKeys(place);
    g.listenToClipboard();
    g.listenToBars();
    g.count(g.store.rows.length);
    g.status(g.edits ? g.texts.saved : '', 'good');
    g.showCell();
    g.startPolling();
    place.dataset.ready = 'yes';
  }).catch(function (problem) {
    g.notice(g.texts.noData, 'danger');
    window.console.error(problem);
  });
}(window.quotaGrid = window.quotaGrid || {}));
