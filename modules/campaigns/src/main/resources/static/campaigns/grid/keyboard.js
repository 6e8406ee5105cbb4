// Keys as in a spreadsheet, and the fields in which numbers and notes are typed.
(function (g) {
  'use strict';

  var typing = null;
  var leave = false;

  function editor(finished) {
    return function (cell, onRendered, success, cancel) {
      var input = document.createElement('input');
      var first = typing;
      var over = false;
      typing = null;
      input.className = 'quota-editor';
      input.autocomplete = 'off';
      finished.prepare(input, cell);
      input.value = first !== null ? first : finished.text(cell);
      onRendered(function () {
        input.focus();
        if (first === null) {
          input.select();
        }
      });
      function finish(keep) {
        if (!over) {
          over = true;
          var text = input.value;
          cancel();
          if (keep) {
            finished.take(cell, text);
          }
        }
      }
      function moved(event, direction) {
        event.preventDefault();
        finish(true);
        window.setTimeout(function () {
          if (direction === 'next' || direction === 'previous') {
            g.view.next(direction === 'previous');
          } else {
            g.view.move(direction);
          }
        });
      }
      input.addEventListener('blur', function () { finish(true); });
      input.addEventListener('keydown', function (event) {
        event.stopPropagation();
        if (event.key === 'Enter') {
          moved(event, event.shiftKey ? 'up' : 'down');
        } else if (event.key === 'Tab') {
          moved(event, event.shiftKey ? 'previous' : 'next');
        } else if (event.key === 'Escape') {
          event.preventDefault();
          finish(false);
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          moved(event, event.key === 'ArrowDown' ? 'down' : 'up');
        } else if (first !== null && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
          moved(event, event.key === 'ArrowLeft' ? 'left' : 'right');
        }
      });
      return input;
    };
  }

  g.editor = editor({
    prepare: function (input, cell) {
      input.inputMode = 'numeric';
      input.setAttribute('aria-label', cell.getRow().getData().name + ': ' + g.store.byCode[g.view.codeOf(cell.getField())].name);
    },
    text: function (cell) { return g.print(cell.getValue().n); },
    take: function (cell, text) { g.typed(cell.getRow().getData().id, g.view.codeOf(cell.getField()), text); }
  });

  g.noteEditor = editor({
    prepare: function (input, cell) {
      input.maxLength = 500;
      input.setAttribute('aria-label', cell.getRow().getData().name + ': ' + g.texts.note);
    },
    text: function (cell) { return cell.getValue() || ''; },
    take: function (cell, text) { g.saveNote(cell.getRow().getData(), text); }
  });

  function edit(first) {
    var active = g.view.active();
    if (g.edits && active && (active.code || active.field === 'note')) {
      typing = first;
      active.row.getCell(active.field).edit(true);
      typing = null;
    }
  }

  g.clear = function () {
    g.change(g.view.cells().filter(function (at) { return g.store.cell(at.unit, at.code).c !== null; })
      .map(function (at) { return {unit: at.unit, code: at.code, amount: null, reason: ''}; }));
  };

  // The first row's numbers down over the others.
  function fill() {
    var chosen = g.view.chosen();
    var first = chosen.rows[0];
    g.change(g.view.cells().filter(function (at) { return at.unit !== first.id; }).map(function (at) {
      return {unit: at.unit, code: at.code, amount: first[g.V + at.code].n, reason: ''};
    }));
  }

  function whole() {
    g.view.home(false, true);
    var module = g.view.table.modules.selectRange;
    module.activeRange.setEnd(module.getTableRows().length - 1, module.getTableColumns().length - 1);
    module.layoutElement();
  }

  var plain = {
    Enter: function (event) { g.view.move(event.shiftKey ? 'up' : 'down'); },
    Tab: function (event) { g.view.next(event.shiftKey); },
    F2: function () { edit(null); },
    Delete: function () { g.clear(); },
    Backspace: function () { edit(''); },
    Home: function () { g.view.home(false, false); },
    End: function () { g.view.home(true, false); },
    '?': function () { g.why(); }
  };

  var withControl = {
    z: function (event) { (event.shiftKey ? g.redo : g.undo)(); },
    y: function () { g.redo(); },
    a: whole,
    d: function () { if (g.edits) { fill(); } },
    i: function () { g.why(); },
    home: function () { g.view.home(false, true); },
    end: function () { g.view.home(true, true); }
  };

  function handle(event) {
    var control = event.ctrlKey || event.metaKey;
    var known = control ? withControl[event.key.toLowerCase()] : plain[event.key];
    if (event.key === 'Tab' && leave) {
      return false;
    }
    leave = event.key === 'Escape';
    if (known) {
      known(event);
      return true;
    }
    if (!control && !event.altKey && event.key.length === 1 && /[\p{L}\d\-]/u.test(event.key)) {
      var active = g.view.active();
      if (active && (active.field === 'note' || /[\d\-]/.test(event.key))) {
        edit(event.key);
        return true;
      }
    }
    return false;
  }

  // Before the table's own keys; Escape and then Tab leaves the grid.
  g.listenToKeys = function (place) {
    place.addEventListener('keydown', function (event) {
      if (event.target.matches('input, textarea, select, button') || !place.querySelector('.tabulator-tableholder').contains(event.target)) {
        return;
      }
      if (handle(event)) {
        event.preventDefault();
        event.stopPropagation();
      } else if (event.key === 'Tab') {
        event.stopPropagation();
      }
    }, true);
  };
}(window.quotaGrid = window.quotaGrid || {}));
