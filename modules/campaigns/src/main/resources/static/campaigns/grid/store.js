// What the page knows of the schedule: cells, totals of units, sums of columns. A cell is replaced, never changed, so that
// the table sees what is new.
(function (g) {
  'use strict';

  g.V = 'v:';

  function known(cell) {
    return cell.c !== null ? cell.c : cell.f;
  }

  g.departs = function (cell) {
    return cell.c !== null && cell.f !== null && cell.c !== cell.f;
  };

  function empty() {
    return {leaf: true, n: null, f: null, c: null, v: 0, r: '', by: '', at: 0};
  }

  g.Store = function (data) {
    var store = this;
    this.number = data.number;
    this.setup = data.setup;
    this.columns = data.columns;
    this.byCode = {};
    this.columns.forEach(function (column) { store.byCode[column.code] = column; column.parts = []; });
    this.columns.forEach(function (column) {
      if (column.parent && store.byCode[column.parent]) {
        store.byCode[column.parent].parts.push(column);
      }
    });
    this.leaves = this.columns.filter(function (column) { return column.leaf; });
    this.totals = this.columns.filter(function (column) { return !column.leaf; });
    this.rowById = {};
    this.rows = data.rows.map(function (sent, i) { return store.row(sent, i, data.words); });
    this.sums = {};
    this.columns.forEach(function (column) { store.sum(column); });
    this.dirty = {};
  };

  g.Store.prototype.row = function (sent, i, words) {
    var store = this;
    var row = {id: sent[0], place: i + 1, name: sent[1], key: g.plain(sent[1]), note: sent[2], noteVersion: sent[3]};
    this.leaves.forEach(function (column) { row[g.V + column.code] = empty(); });
    sent[4].forEach(function (cell) {
      var column = store.columns[cell[0]];
      if (column.leaf) {
        row[g.V + column.code] = {leaf: true, n: cell[2] !== null ? cell[2] : cell[1], f: cell[1], c: cell[2], v: cell[3],
          r: words[cell[4]], by: words[cell[5]], at: cell[6]};
      }
    });
    this.total(row);
    this.rowById[row.id] = row;
    return row;
  };

  g.Store.prototype.cell = function (unit, code) {
    return this.rowById[unit][g.V + code];
  };

  function add(row, codes) {
    var sum = null;
    codes.forEach(function (code) {
      var n = row[g.V + code].n;
      sum = n === null ? sum : (sum || 0) + n;
    });
    return sum;
  }

  // Totals come before their parts, so they are computed from the end. Divisions of one total must agree.
  g.Store.prototype.total = function (row) {
    for (var i = this.totals.length - 1; i >= 0; i--) {
      var column = this.totals[i];
      row[g.V + column.code] = {leaf: false, n: add(row, column.addends), bad: this.disagree(row, column)};
    }
  };

  g.Store.prototype.disagree = function (row, column) {
    var divisions = {};
    column.parts.forEach(function (part) { (divisions[part.division] = divisions[part.division] || []).push(part.code); });
    var said = Object.keys(divisions).map(function (name) { return {name: name, sum: add(row, divisions[name])}; })
      .filter(function (division) { return division.sum !== null; });
    return said.some(function (division) { return division.sum !== said[0].sum; }) ? said : null;
  };

  g.Store.prototype.sum = function (column) {
    var sum = 0;
    var blank = 0;
    this.rows.forEach(function (row) {
      var n = row[g.V + column.code].n;
      sum += n || 0;
      blank += n === null ? 1 : 0;
    });
    this.sums[column.code] = {sum: sum, empty: blank, target: column.target, difference: column.target === null || !column.summed ? null : sum - column.target};
  };

  // Replaces what is named in the patch; the table learns of it with the next tell().
  g.Store.prototype.put = function (unit, code, patch) {
    var row = this.rowById[unit];
    if (!row || !row[g.V + code] || !row[g.V + code].leaf) {
      return;
    }
    var cell = Object.assign({}, row[g.V + code], patch);
    cell.n = known(cell);
    row[g.V + code] = cell;
    (this.dirty[unit] = this.dirty[unit] || {})[code] = true;
  };

  g.Store.prototype.tell = function () {
    var store = this;
    var columns = {};
    var changed = Object.keys(this.dirty).map(function (unit) {
      var row = store.rowById[unit];
      var update = {};
      store.total(row);
      Object.keys(store.dirty[unit]).forEach(function (code) { update[g.V + code] = row[g.V + code]; columns[code] = true; });
      store.totals.forEach(function (column) { update[g.V + column.code] = row[g.V + column.code]; columns[column.code] = true; });
      return {row: row, update: update};
    });
    this.dirty = {};
    Object.keys(columns).forEach(function (code) { store.sum(store.byCode[code]); });
    if (changed.length) {
      g.view.update(changed);
    }
  };
}(window.quotaGrid = window.quotaGrid || {}));
