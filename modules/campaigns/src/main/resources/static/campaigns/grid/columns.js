// How the schedule becomes columns of the table: totals over their parts at any depth, and what may stand beside a number.
(function (g) {
  'use strict';

  function element(name, className, text) {
    var el = document.createElement(name);
    el.className = className;
    if (text !== undefined) {
      el.textContent = text;
    }
    return el;
  }

  g.element = element;

  function hint(value) {
    var lines = [];
    if (g.departs(value)) {
      lines.push(g.text('formulaSaid', g.print(value.f)));
    }
    if (value.r) {
      lines.push(value.r);
    }
    if (value.by && value.at) {
      lines.push(value.by + ', ' + g.moment(value.at));
    }
    return lines.join('\n');
  }

  function number(cell) {
    var value = cell.getValue();
    var el = cell.getElement();
    var marks = el.classList;
    marks.toggle('departs', Boolean(value.leaf && g.departs(value)));
    marks.toggle('is-empty', Boolean(value.leaf && value.n === null));
    marks.toggle('is-pending', Boolean(value.pending));
    marks.toggle('is-conflict', Boolean(value.mine));
    marks.toggle('is-fresh', Boolean(value.fresh));
    marks.toggle('disagrees', Boolean(value.bad));
    el.title = value.bad ? value.bad.map(function (d) { return (d.name || g.texts.ofWhich) + ': ' + g.print(d.sum); }).join('\n') : hint(value);
    if (value.leaf && g.departs(value) && !g.shown.formula) {
      var both = element('span', 'quota-both');
      both.append(element('small', 'quota-formula', g.text('formulaShort', g.print(value.f))), element('span', '', g.print(value.n)));
      return both;
    }
    return element('span', '', (value.bad ? '≠ ' : '') + g.print(value.n));
  }

  function byNumber(a, b) {
    return (a && a.n !== null ? a.n : -1) - (b && b.n !== null ? b.n : -1);
  }

  function sums(code) {
    return function () {
      var sum = g.store.sums[code];
      var column = g.store.byCode[code];
      var box = element('div', 'quota-sums' + (sum.difference ? ' missed' : ''));
      box.append(element('div', 'sum', column.summed ? g.print(sum.sum) : ''), element('div', 'target', g.print(sum.target)),
        element('div', 'difference', sum.difference === null ? '' : (sum.difference > 0 ? '+' : '') + g.print(sum.difference)));
      return box;
    };
  }

  function column(indicator, title) {
    return {
      title: g.escape(title || indicator.name), field: g.V + indicator.code, formatter: number, sorter: byNumber, hozAlign: 'right',
      minWidth: 84, width: 104, cssClass: indicator.leaf ? 'quota-cell' : 'quota-total',
      editor: indicator.leaf && g.edits ? g.editor : undefined, editable: Boolean(indicator.leaf && g.edits),
      bottomCalc: g.whole ? function () { return indicator.code; } : undefined, bottomCalcFormatter: g.whole ? sums(indicator.code) : undefined
    };
  }

  function beside(field, title, get, className) {
    return {
      title: g.escape(title), field: field, headerSort: true, hozAlign: 'right', width: 88, cssClass: className ? 'quota-beside ' + className : 'quota-beside',
      formatter: function (cell) { return element('span', '', get(cell.getRow().getData())); },
      sorter: function (a, b, rowA, rowB) { return ordinal(get(rowA.getData())) - ordinal(get(rowB.getData())); }
    };
  }

  function ordinal(text) {
    var parsed = g.parse(text || '');
    return text && parsed.ok ? parsed.amount : -1;
  }

  function past(code, name) {
    return function (row) {
      var cell = g.past && g.past.cells[row.id + ' ' + code];
      return cell ? cell[name] : '';
    };
  }

  // The committee's number with what was chosen to stand beside it.
  function withCompany(indicator, title) {
    var company = [];
    if (g.shown.formula && indicator.leaf) {
      company.push(beside('f:' + indicator.code, g.texts.formula, function (row) { return g.print(row[g.V + indicator.code].f); }));
    }
    if (g.shown.past && g.past) {
      company.push(beside('q:' + indicator.code, g.text('pastTarget', g.past.year), past(indicator.code, 'target'), 'quota-past'),
        beside('d:' + indicator.code, g.text('pastDone', g.past.year), past(indicator.code, 'done'), 'quota-past'));
    }
    if (!company.length) {
      return column(indicator, title);
    }
    var labels = g.shown.past && g.past ? g.past.labels[indicator.code] : '';
    return {title: g.escape(title || indicator.name) + (labels ? '<small class="quota-label">* ' + g.escape(labels) + '</small>' : ''),
      cssClass: 'quota-company', columns: [column(indicator, indicator.leaf ? g.texts.committee : g.texts.all)].concat(company)};
  }

  function tree(indicator) {
    if (!indicator.parts.length) {
      return withCompany(indicator);
    }
    var divisions = {};
    indicator.parts.forEach(function (part) { (divisions[part.division] = divisions[part.division] || []).push(part); });
    return {title: g.escape(indicator.name), cssClass: 'quota-group', columns: [withCompany(indicator, g.texts.all)].concat(
      Object.keys(divisions).map(function (name) {
        return {title: g.escape(name ? g.text('division', name) : g.texts.ofWhich), columns: divisions[name].map(tree)};
      }))};
  }

  function unit() {
    return {
      title: g.escape(g.texts.unit), field: 'name', frozen: true, width: g.narrow ? 132 : 280, cssClass: 'quota-unit', headerHozAlign: 'left', headerSort: false,
      formatter: function (cell) {
        var row = cell.getRow().getData();
        var box = element('span', 'quota-name');
        cell.getElement().title = row.name;
        box.append(element('span', 'quota-place', row.place), document.createTextNode(row.name));
        return box;
      },
      bottomCalc: g.whole ? function () { return ''; } : undefined,
      bottomCalcFormatter: function () {
        var box = element('div', 'quota-sums');
        box.append(element('div', 'sum', g.texts.sum), element('div', 'target', g.texts.target), element('div', 'difference', g.texts.difference));
        return box;
      }
    };
  }

  function note() {
    return {
      title: g.escape(g.texts.note), field: 'note', width: 240, cssClass: 'quota-note', headerHozAlign: 'left', headerSort: false,
      editor: g.edits ? g.noteEditor : undefined, editable: g.edits,
      formatter: function (cell) { cell.getElement().title = cell.getValue() || ''; return element('span', '', cell.getValue() || ''); }
    };
  }

  function measures() {
    return g.shown.measures && g.measures && g.measures.length ? [{title: g.escape(g.texts.sources), columns: g.measures.map(function (measure) {
      return beside('m:' + measure.code, measure.name, function (row) { return measure.figures[row.id] || ''; }, 'quota-measure');
    })}] : [];
  }

  g.columns = function () {
    var roots = g.store.columns.filter(function (indicator) { return !indicator.parent || !g.store.byCode[indicator.parent]; });
    return [unit()].concat(measures(), roots.map(tree), g.shown.note ? [note()] : []);
  };
}(window.quotaGrid = window.quotaGrid || {}));
