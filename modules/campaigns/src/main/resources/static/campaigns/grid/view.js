// The table on the screen, which cells are chosen, and how rows are narrowed down. Sorting and narrowing are of the view only:
// the official order stays.
(function (g) {
  'use strict';

  var view = g.view = {};
  var components = {};
  var table = null;

  view.build = function (place) {
    return new Promise(function (ready) {
      table = view.table = new window.Tabulator(place, {
        data: g.store.rows, columns: g.columns(), index: 'id', nestedFieldSeparator: false, layout: 'fitData', height: view.height(),
        rowHeight: 34, renderVerticalBuffer: 600, columnHeaderVertAlign: 'middle', headerSortClickElement: 'icon',
        columnDefaults: {headerSortTristate: true, headerWordWrap: true, resizable: 'header'}, selectableRange: 1, selectableRangeColumns: true,
        selectableRangeRows: true, editTriggerEvent: 'dblclick', columnCalcs: 'table', placeholder: g.escape(g.texts.nothing), history: false, clipboard: false
      });
      table.on('tableBuilt', function () {
        table.getRows().forEach(function (row) { components[row.getData().id] = row; });
        ready();
      });
      table.on('rangeChanged', function () { window.requestAnimationFrame(g.showCell); });
      table.on('rangeAdded', function () { window.requestAnimationFrame(g.showCell); });
      table.on('dataFiltered', function (filters, rows) { g.count(rows.length); });
    });
  };

  view.height = function () {
    return Math.max(320, Math.round(window.innerHeight * (g.narrow ? 0.62 : 0.7))) + 'px';
  };

  // Redraws the changed cells only; many at once in one go.
  view.update = function (changed) {
    table.blockRedraw();
    changed.forEach(function (change) { components[change.row.id].update(change.update); });
    table.restoreRedraw();
    if (g.whole) {
      table.recalc();
    }
    g.showCell();
  };

  // Other columns; where the reader was is kept.
  view.columns = function () {
    var holder = place().querySelector('.tabulator-tableholder');
    var top = holder.scrollTop;
    table.setColumns(g.columns());
    place().querySelector('.tabulator-tableholder').scrollTop = top;
  };

  function place() {
    return document.getElementById('grid');
  }

  view.focus = function () {
    place().querySelector('.tabulator-tableholder').focus();
  };

  function ranges() {
    return table.modules.selectRange;
  }

  // The cell that is typed into: {row, field, code}; code only where people set numbers.
  view.active = function () {
    var range = ranges().activeRange;
    var row = range && ranges().getTableRows()[range.start.row];
    var column = range && ranges().getTableColumns()[range.start.col];
    if (!row || !column) {
      return null;
    }
    return {row: row.getComponent(), data: row.getData(), field: column.getField(), code: code(column.getField())};
  };

  function code(field) {
    var column = field && field.indexOf(g.V) === 0 ? g.store.byCode[field.slice(g.V.length)] : null;
    return column && column.leaf ? column.code : null;
  }

  view.codeOf = code;

  // What is chosen: rows' data and fields, from the top left.
  view.chosen = function () {
    var range = ranges().activeRange;
    return !range ? {rows: [], fields: []} : {
      rows: ranges().getTableRows().slice(range.top, range.bottom + 1).map(function (row) { return row.getData(); }),
      fields: ranges().getTableColumns().slice(range.left, range.right + 1).map(function (column) { return column.getField(); })
    };
  };

  // Rows and fields from the top left of what is chosen to the end of the table, for a paste.
  view.rest = function () {
    var range = ranges().activeRange;
    return {
      rows: ranges().getTableRows().slice(range.top).map(function (row) { return row.getData(); }),
      fields: ranges().getTableColumns().slice(range.left).map(function (column) { return column.getField(); })
    };
  };

  // The cells of what is chosen that people set.
  view.cells = function () {
    var chosen = view.chosen();
    var cells = [];
    chosen.rows.forEach(function (row) {
      chosen.fields.forEach(function (field) {
        if (code(field)) {
          cells.push({unit: row.id, code: code(field)});
        }
      });
    });
    return cells;
  };

  view.move = function (direction, expand) {
    ranges().navigate(false, Boolean(expand), direction);
  };

  // To the right and on into the next row, as Tab does.
  view.next = function (back) {
    var range = ranges().activeRange;
    var last = ranges().getTableColumns().length - 1;
    if (!back && range.start.col >= last && range.start.row < ranges().getTableRows().length - 1) {
      view.go(range.start.row + 1, 1);
    } else if (back && range.start.col <= 1 && range.start.row > 0) {
      view.go(range.start.row - 1, last);
    } else {
      view.move(back ? 'left' : 'right');
    }
  };

  view.go = function (row, col) {
    var range = ranges().activeRange;
    range.setStart(row, col - (col > 1 ? 1 : -1));
    range.setEnd(row, col - (col > 1 ? 1 : -1));
    view.move(col > 1 ? 'right' : 'left');
  };

  view.home = function (end, whole) {
    var range = ranges().activeRange;
    var row = whole ? (end ? ranges().getTableRows().length - 1 : 0) : range.start.row;
    view.go(row, end ? ranges().getTableColumns().length - 1 : 1);
  };

  view.choose = function (unit, indicator) {
    var row = components[unit];
    return row.scrollTo('center', false).catch(function () { }).then(function () {
      var cell = row.getCell(g.V + indicator)._cell;
      ranges().resetRanges().setBounds(cell);
      g.showCell();
      view.focus();
    });
  };

  view.narrow = function (key, only) {
    table.setFilter(function (row) {
      return (!key || row.key.indexOf(key) >= 0) && (only === 'all' || g.store.leaves.some(function (column) {
        var cell = row[g.V + column.code];
        return only === 'empty' ? cell.n === null : only === 'departs' ? g.departs(cell) : Boolean(cell.fresh || cell.mine || cell.pending);
      }));
    });
  };
}(window.quotaGrid = window.quotaGrid || {}));
