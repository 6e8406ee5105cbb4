// A wish to change cells: what is no change is left out, what departs from the formula is asked for a reason, what was done
// can be undone.
(function (g) {
  'use strict';

  var undone = [];
  var done = [];

  // 'Unit · column: 112', for notices.
  g.told = function (edit) {
    var row = g.store.rowById[edit.unit];
    return (row ? row.name : '?') + ' · ' + (g.store.byCode[edit.code] || {name: edit.code}).name + ': ' + (edit.amount === null ? '–' : g.print(edit.amount));
  };

  function needsReason(edit) {
    var cell = g.store.cell(edit.unit, edit.code);
    return edit.amount !== null && cell.f !== null && edit.amount !== cell.f && !edit.reason;
  }

  g.departing = function (edits) {
    return edits.filter(needsReason);
  };

  // Those that change something; a number typed as it stands decides nothing.
  g.real = function (edits) {
    return edits.filter(function (edit) {
      var cell = g.store.cell(edit.unit, edit.code);
      return cell && cell.leaf && !(edit.amount === cell.c && (!edit.reason || edit.reason === cell.r)) && !(cell.c === null && edit.amount === cell.n);
    });
  };

  // edits: [{unit, code, amount, reason}]
  g.change = function (edits, options) {
    var wanted = g.real(edits);
    var asked = g.departing(wanted);
    if (!asked.length) {
      commit(wanted, options || {});
      return;
    }
    g.askReason(asked, function (reason) {
      asked.forEach(function (edit) { edit.reason = reason; });
      commit(wanted, options || {});
    }, function () {
      commit(wanted.filter(function (edit) { return asked.indexOf(edit) < 0; }), options || {});
    });
  };

  function commit(edits, options) {
    if (!edits.length) {
      return;
    }
    var step = edits.map(function (edit) {
      var cell = g.store.cell(edit.unit, edit.code);
      return {unit: edit.unit, code: edit.code, before: {amount: cell.c, reason: cell.r}, after: {amount: edit.amount, reason: edit.reason || ''}};
    });
    if (!options.step) {
      done.push(step);
      undone = [];
    }
    g.save(edits.map(function (edit) { return {unit: edit.unit, code: edit.code, amount: edit.amount, reason: edit.reason || ''}; }));
    g.buttons(done.length, undone.length);
  }

  // Only what is still as this person left it; what others decided meanwhile stays.
  function go(step, from, to) {
    var mine = step.filter(function (item) { return g.store.cell(item.unit, item.code).c === item[from].amount; });
    if (mine.length < step.length) {
      g.notice(g.text('undoOthers', step.length - mine.length), 'warning');
    }
    g.change(mine.map(function (item) {
      return {unit: item.unit, code: item.code, amount: item[to].amount, reason: item[to].amount === null ? '' : item[to].reason};
    }), {step: true});
    g.buttons(done.length, undone.length);
  }

  g.undo = function () {
    var step = done.pop();
    if (step) {
      undone.push(step);
      go(step, 'after', 'before');
    }
  };

  g.redo = function () {
    var step = undone.pop();
    if (step) {
      done.push(step);
      go(step, 'before', 'after');
    }
  };

  // What somebody typed into one cell.
  g.typed = function (unit, code, text) {
    var cell = g.store.cell(unit, code);
    if (text.trim() === g.print(cell.n)) {
      return;
    }
    var number = g.parse(text);
    if (!number.ok) {
      g.notice(g.text('notANumber', text), 'danger');
      return;
    }
    g.change([{unit: unit, code: code, amount: number.amount, reason: ''}]);
  };
}(window.quotaGrid = window.quotaGrid || {}));
