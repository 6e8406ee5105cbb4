// Blocks of cells from and to a spreadsheet, as text with tabs between cells.
(function (g) {
  'use strict';

  function inside(event) {
    var place = document.getElementById('grid');
    return place && place.contains(document.activeElement) && !document.activeElement.matches('input, textarea')
      && !event.defaultPrevented;
  }

  function shown(row, field) {
    if (field === 'name' || field === 'note') {
      return row[field];
    }
    if (field.indexOf(g.V) === 0) {
      var n = row[field].n;
      return n === null ? '' : String(n);
    }
    var code = field.slice(2);
    if (field.indexOf('f:') === 0) {
      return row[g.V + code].f === null ? '' : String(row[g.V + code].f);
    }
    if (field.indexOf('m:') === 0) {
      var measure = g.measures.filter(function (m) { return m.code === code; })[0];
      return (measure.figures[row.id] || '').replace(/\./g, '');
    }
    var past = g.past.cells[row.id + ' ' + code];
    return past ? past[field.indexOf('q:') === 0 ? 'target' : 'done'].replace(/\./g, '') : '';
  }

  // Digits without dots: every spreadsheet reads them as the same number.
  g.copied = function () {
    var chosen = g.view.chosen();
    return chosen.rows.map(function (row) {
      return chosen.fields.map(function (field) { return String(shown(row, field)).replace(/[\t\r\n]+/g, ' '); }).join('\t');
    }).join('\r\n');
  };

  // Quoted cells may hold line ends.
  g.block = function (text) {
    var rows = [[]];
    var cell = '';
    var quoted = false;
    for (var i = 0; i < text.length; i++) {
      var c = text[i];
      if (quoted) {
        if (c === '"' && text[i + 1] === '"') {
          cell += '"';
          i++;
        } else if (c === '"') {
          quoted = false;
        } else {
          cell += c;
        }
      } else if (c === '"' && cell === '') {
        quoted = true;
      } else if (c === '\t') {
        rows[rows.length - 1].push(cell);
        cell = '';
      } else if (c === '\n') {
        rows[rows.length - 1].push(cell);
        cell = '';
        rows.push([]);
      } else if (c !== '\r') {
        cell += c;
      }
    }
    rows[rows.length - 1].push(cell);
    if (rows.length > 1 && rows[rows.length - 1].join('') === '') {
      rows.pop();
    }
    return rows;
  };

  // Where the block comes to lie: over all that is chosen when that is a multiple of it, else from its top left.
  function spread(block) {
    var chosen = g.view.chosen();
    var rest = g.view.rest();
    var height = block.length;
    var width = Math.max.apply(null, block.map(function (row) { return row.length; }));
    var tall = chosen.rows.length % height === 0 ? Math.max(chosen.rows.length, height) : height;
    var wide = chosen.fields.length % width === 0 ? Math.max(chosen.fields.length, width) : width;
    return {rows: rest.rows.slice(0, tall), fields: rest.fields.slice(0, wide), height: height, width: width,
      outside: Math.max(0, tall - rest.rows.length) * width + Math.max(0, wide - rest.fields.length) * height};
  }

  g.paste = function (text) {
    var block = g.block(text);
    var at = spread(block);
    var edits = [];
    var wrong = [];
    var computed = 0;
    at.rows.forEach(function (row, y) {
      at.fields.forEach(function (field, x) {
        var typed = block[y % at.height][x % at.width];
        var code = g.view.codeOf(field);
        if (typed === undefined) {
          return;
        }
        if (!code) {
          computed += typed.trim() === '' ? 0 : 1;
          return;
        }
        var number = g.parse(typed);
        if (number.ok) {
          edits.push({unit: row.id, code: code, amount: number.amount, reason: ''});
        } else {
          wrong.push(row.name + ' · ' + g.store.byCode[code].name + ': “' + typed + '”');
        }
      });
    });
    preview(edits, wrong, computed, at.outside);
  };

  function preview(edits, wrong, computed, outside) {
    var real = g.real(edits);
    var lines = [];
    if (computed) {
      lines.push(g.text('pasteComputed', computed));
    }
    if (outside) {
      lines.push(g.text('pasteOutside', outside));
    }
    if (wrong.length) {
      g.askPaste({count: real.length, same: edits.length - real.length, lines: lines, wrong: wrong}, function () { g.change(real); });
      return;
    }
    g.change(real);
    g.notice(g.text('pasted', real.length, edits.length - real.length) + (lines.length ? ' ' + lines.join(' ') : ''), lines.length ? 'warning' : 'success');
  }

  g.listenToClipboard = function () {
    document.addEventListener('copy', function (event) {
      if (inside(event)) {
        event.clipboardData.setData('text/plain', g.copied());
        event.preventDefault();
      }
    });
    document.addEventListener('cut', function (event) {
      if (inside(event) && g.edits) {
        event.clipboardData.setData('text/plain', g.copied());
        event.preventDefault();
        g.clear();
      }
    });
    document.addEventListener('paste', function (event) {
      if (inside(event) && g.edits) {
        event.preventDefault();
        g.paste(event.clipboardData.getData('text/plain'));
      }
    });
  };
}(window.quotaGrid = window.quotaGrid || {}));
