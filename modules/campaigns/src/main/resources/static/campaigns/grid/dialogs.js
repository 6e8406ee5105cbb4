// What the page asks and tells: notices, reasons, pastes that were not understood, numbers that two people set.
(function (g) {
  'use strict';

  g.conflicts = [];

  function byId(id) {
    return document.getElementById(id);
  }

  function list(lines) {
    var ul = g.element('ul', 'mb-0');
    lines.forEach(function (line) { ul.append(g.element('li', '', line)); });
    return ul;
  }

  g.notice = function (text, tone, lines) {
    var place = byId('notices');
    place.replaceChildren();
    if (text) {
      var box = g.element('div', 'alert alert-' + tone);
      box.setAttribute('role', tone === 'danger' ? 'alert' : 'status');
      box.append(g.element('div', '', text));
      if (lines && lines.length) {
        box.append(list(lines));
      }
      place.append(box);
    }
  };

  g.status = function (text, tone) {
    var place = byId('quota-status');
    place.textContent = text;
    place.className = 'quota-status is-' + tone;
    byId('quota-retry').hidden = tone !== 'bad';
  };

  // Answers with the pressed button's value; empty when it was closed.
  function ask(dialog, answered) {
    dialog.returnValue = '';
    dialog.onclose = function () {
      answered(dialog.returnValue);
      g.view.focus();
    };
    dialog.showModal();
  }

  function reasonsInto(place, text) {
    fetch(g.url + '/reasons', {credentials: 'same-origin', headers: {'Accept': 'application/json'}}).then(function (response) {
      return response.ok ? response.json() : [];
    }).then(function (reasons) {
      place.replaceChildren();
      reasons.slice(0, 8).forEach(function (reason) {
        var button = g.element('button', 'btn btn-sm', reason);
        button.type = 'button';
        button.addEventListener('click', function () {
          text.value = reason;
          text.focus();
        });
        place.append(button);
      });
      byId('reason-used').hidden = reasons.length === 0;
    }).catch(function () { });
  }

  g.askReason = function (edits, given, dropped) {
    var text = byId('reason-text');
    var first = g.store.cell(edits[0].unit, edits[0].code);
    byId('reason-why').textContent = edits.length === 1
      ? g.text('reasonOne', g.told(edits[0]), g.print(first.f)) : g.text('reasonMany', edits.length);
    text.value = edits.length === 1 ? first.r : '';
    reasonsInto(byId('reason-list'), text);
    ask(byId('reason'), function (answer) {
      if (answer === 'set' && text.value.trim()) {
        given(text.value.trim());
      } else {
        dropped();
        g.notice(g.text('dropped', edits.length), 'warning', edits.slice(0, 10).map(g.told));
      }
    });
    text.focus();
  };

  g.askPaste = function (paste, go) {
    byId('paste-count').textContent = g.text('pasteCount', paste.count, paste.same) + ' ' + paste.lines.join(' ');
    byId('paste-wrong').textContent = g.text('pasteWrong', paste.wrong.length);
    byId('paste-list').replaceChildren(list(paste.wrong.slice(0, 100)));
    byId('paste-go').disabled = paste.count === 0;
    ask(byId('paste'), function (answer) {
      if (answer === 'set') {
        go();
      }
    });
  };

  // Mine against theirs: both numbers stand until somebody chooses.
  g.conflict = function (edit, cell) {
    g.conflicts = g.conflicts.filter(function (c) { return c.edit.unit !== edit.unit || c.edit.code !== edit.code; });
    g.conflicts.push({edit: edit, cell: cell});
    g.store.put(edit.unit, edit.code, Object.assign(g.stored(cell), {mine: {amount: edit.amount, reason: edit.reason}}));
    showConflicts();
  };

  function settle(conflict, mine) {
    var edit = conflict.edit;
    g.conflicts = g.conflicts.filter(function (c) { return c !== conflict; });
    g.store.put(edit.unit, edit.code, {mine: null});
    g.store.tell();
    if (mine) {
      g.change([{unit: edit.unit, code: edit.code, amount: edit.amount, reason: edit.reason}]);
    }
    showConflicts();
  }

  function button(text, pressed, className) {
    var el = g.element('button', 'btn btn-sm ' + className, text);
    el.type = 'button';
    el.addEventListener('click', pressed);
    return el;
  }

  function showConflicts() {
    var place = byId('conflicts');
    var rows = byId('conflict-list');
    place.hidden = g.conflicts.length === 0;
    rows.replaceChildren();
    g.conflicts.slice(0, 50).forEach(function (conflict) {
      var li = g.element('li', 'quota-conflict');
      var cell = conflict.cell;
      var theirs = cell.committee !== null ? cell.committee : cell.formula;
      li.append(g.element('span', 'quota-conflict-text', g.text('conflict', g.told(conflict.edit), theirs === null ? '–' : g.print(theirs),
        cell.by || g.texts.formula, g.moment(cell.at)) + (cell.reason ? ' (' + cell.reason + ')' : '')),
      button(g.text('keepMine', conflict.edit.amount === null ? '–' : g.print(conflict.edit.amount)), function () { settle(conflict, true); }, 'btn-primary'),
      button(g.text('takeTheirs', theirs === null ? '–' : g.print(theirs)), function () { settle(conflict, false); }, ''));
      rows.append(li);
    });
    if (g.conflicts.length) {
      place.scrollIntoView({block: 'nearest'});
    }
  }

  g.settleAll = function (mine) {
    g.conflicts.slice().forEach(function (conflict) { settle(conflict, mine); });
  };

  g.why = function () {
    var active = g.view.active();
    if (active && active.field.indexOf(g.V) === 0) {
      window.htmx.ajax('GET', g.url + '/' + active.data.id + '/' + encodeURIComponent(active.field.slice(g.V.length)), '#why-body');
    }
  };

  document.body.addEventListener('htmx:afterSwap', function (event) {
    if (event.target.id === 'why-body' && !byId('why').open) {
      ask(byId('why'), function () { });
    }
  });

  // How much of a column is missing, over which cells, by what.
  g.rest = function () {
    var cells = g.view.cells();
    var active = g.view.active();
    var code = active && active.code || cells.length && cells[0].code;
    if (!code) {
      g.notice(g.texts.restWhere, 'warning');
      return;
    }
    var several = cells.filter(function (cell) { return cell.code === code; });
    var blank = g.store.rows.filter(function (row) { return row[g.V + code].n === null; });
    var sum = g.store.sums[code];
    byId('rest-column').textContent = g.store.byCode[code].name + ': ' + (sum.difference === null ? g.texts.restNoTarget
      : g.text('restMissing', g.print(sum.sum), g.print(sum.target), g.print(-sum.difference)));
    byId('rest-chosen').textContent = g.text('restChosen', several.length);
    byId('rest-empty').textContent = g.text('restEmpty', blank.length);
    byId('rest-over-chosen').checked = several.length > 1 || !blank.length;
    byId('rest-over-empty').checked = several.length <= 1 && blank.length > 0;
    byId('rest-reason').value = '';
    ask(byId('rest'), function (answer) {
      if (answer === 'set') {
        var over = byId('rest-over-chosen').checked ? several.map(function (c) { return c.unit; })
          : byId('rest-over-all').checked ? g.store.rows.map(function (row) { return row.id; }) : blank.map(function (row) { return row.id; });
        shareOut(code, over, byId('rest-by-formula').checked ? 'FORMULA' : 'EQUALLY', byId('rest-reason').value.trim());
      }
    });
  };

  function shareOut(code, units, by, reason) {
    g.post('/rest', {indicator: code, units: units, by: by}).then(function (response) { return response.json(); }).then(function (shared) {
      if (!shared.cells || shared.message) {
        g.notice(shared.message || shared.detail || g.texts.restFailed, 'warning');
        return;
      }
      g.change(shared.cells.map(function (cell) { return {unit: cell.unit, code: code, amount: cell.amount, reason: reason}; }));
      g.notice(g.text('restDone', g.print(shared.missing), shared.cells.length), 'success');
    }).catch(function () { g.notice(g.texts.restFailed, 'danger'); });
  }

  g.history = function () {
    var active = g.view.active();
    byId('history-unit').value = active ? active.data.name : '';
    window.htmx.trigger(byId('history-unit'), 'asked');
    ask(byId('history'), function () { });
  };
}(window.quotaGrid = window.quotaGrid || {}));
