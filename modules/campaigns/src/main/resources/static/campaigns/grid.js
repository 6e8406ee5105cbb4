// The grid of quotas: keyboard, saving cell by cell, reasons, live totals.
(function () {
  'use strict';

  var grid = document.getElementById('grid');
  if (!grid) {
    return;
  }
  var url = grid.dataset.url;
  var reasonDialog = document.getElementById('reason');
  var whyDialog = document.getElementById('why');

  function print(number) {
    return number === null || number === undefined ? '' : String(number).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  }

  function key() {
    var bytes = new Uint8Array(16);
    window.crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
  }

  function post(path, fields) {
    var token = document.querySelector('meta[name="csrf-token"]');
    var headers = {'Accept': 'application/json'};
    if (token) {
      headers[token.dataset.header] = token.content;
    }
    fields._key = key();
    return fetch(url + path, {method: 'POST', headers: headers, body: new URLSearchParams(fields), credentials: 'same-origin'})
      .then(function (response) {
        return response.json().then(function (body) {
          return response.ok ? body : {outcome: 'refused', message: body.detail || grid.dataset.lost};
        });
      })
      .catch(function () {
        return {outcome: 'refused', message: grid.dataset.lost};
      });
  }

  function notice(text, tone) {
    var place = document.getElementById('notices');
    place.replaceChildren();
    if (text) {
      var box = document.createElement('div');
      box.className = 'alert alert-' + tone;
      box.setAttribute('role', tone === 'danger' ? 'alert' : 'status');
      box.textContent = text;
      place.appendChild(box);
    }
  }

  function cellOf(input) {
    return input.closest('td');
  }

  function typed(input) {
    return input.value.trim();
  }

  function stands(cell) {
    return print(cell.dataset.amount === undefined ? null : cell.dataset.amount);
  }

  function show(row, cells) {
    row.querySelectorAll('[data-indicator]').forEach(function (cell) {
      var now = cells[cell.dataset.indicator];
      if (!now) {
        return;
      }
      if (now.amount === null) {
        delete cell.dataset.amount;
      } else {
        cell.dataset.amount = now.amount;
      }
      cell.dataset.version = now.version;
      cell.dataset.reason = now.reason;
      var input = cell.querySelector('.grid-input');
      var text = cell.querySelector('.grid-amount');
      if (text) {
        text.textContent = print(now.amount);
      }
      if (input && document.activeElement !== input && !input.classList.contains('is-wrong')) {
        input.value = print(now.amount);
      }
      cell.classList.toggle('departs', now.committee !== null && now.formula !== null && now.committee !== now.formula);
      cell.classList.toggle('is-empty', Boolean(input) && now.amount === null);
    });
  }

  function showSums(sums) {
    grid.querySelectorAll('[data-sum]').forEach(function (cell) {
      var sum = sums[cell.dataset.sum];
      cell.textContent = print(sum.amount);
      cell.classList.toggle('missed', sum.difference !== null && sum.difference !== 0);
    });
    grid.querySelectorAll('[data-difference]').forEach(function (cell) {
      var sum = sums[cell.dataset.difference];
      cell.textContent = sum.difference === null ? '' : print(sum.difference);
      cell.classList.toggle('missed', sum.difference !== null && sum.difference !== 0);
    });
  }

  function save(input, reason) {
    var cell = cellOf(input);
    var row = cell.closest('tr');
    var sent = typed(input);
    if (reason === undefined && sent === stands(cell)) {
      input.classList.remove('is-wrong');
      return;
    }
    input.classList.remove('is-wrong');
    input.classList.add('is-saving');
    post('/cells', {unit: row.dataset.unit, indicator: cell.dataset.indicator, amount: sent, reason: reason || '', version: cell.dataset.version})
      .then(function (answer) {
        input.classList.remove('is-saving');
        if (answer.outcome === 'set') {
          notice('', '');
          show(row, answer.cells);
          showSums(answer.sums);
          if (typed(input) === sent) {
            input.value = stands(cell);
          }
          input.classList.add('is-saved');
          window.setTimeout(function () { input.classList.remove('is-saved'); }, 900);
          document.body.dispatchEvent(new CustomEvent('cells-changed'));
        } else if (answer.outcome === 'reason') {
          ask(input, answer.message);
        } else {
          input.classList.add('is-wrong');
          if (answer.outcome === 'conflict') {
            show(row, answer.cells);
            showSums(answer.sums);
            notice(answer.message + ' ' + grid.dataset.typed.replace('{0}', sent), 'danger');
          } else {
            notice(answer.message, 'danger');
          }
        }
      });
  }

  function ask(input, why) {
    document.getElementById('reason-why').textContent = why;
    var text = document.getElementById('reason-text');
    text.value = cellOf(input).dataset.reason || '';
    reasonDialog.returnValue = '';
    reasonDialog.onclose = function () {
      if (reasonDialog.returnValue === 'set' && text.value.trim()) {
        save(input, text.value.trim());
      } else {
        input.classList.remove('is-wrong');
        input.value = stands(cellOf(input));
      }
    };
    reasonDialog.showModal();
    text.focus();
  }

  function neighbour(input, rows, columns) {
    var row = cellOf(input).closest('tr');
    if (columns) {
      var inputs = Array.prototype.slice.call(row.querySelectorAll('.grid-input'));
      return inputs[inputs.indexOf(input) + columns];
    }
    var next = rows > 0 ? row.nextElementSibling : row.previousElementSibling;
    return next && next.querySelector('[data-indicator="' + cellOf(input).dataset.indicator + '"] .grid-input');
  }

  function go(event, target) {
    if (target) {
      event.preventDefault();
      target.focus();
    }
  }

  grid.addEventListener('focusin', function (event) {
    if (event.target.matches('.grid-input')) {
      event.target.select();
    }
  });

  grid.addEventListener('keydown', function (event) {
    var input = event.target;
    if (!input.matches('.grid-input')) {
      return;
    }
    var all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (event.key === 'Enter') {
      event.preventDefault();
      var below = neighbour(input, event.shiftKey ? -1 : 1, 0);
      if (below) {
        below.focus();
      } else {
        input.blur();
      }
    } else if (event.key === 'ArrowDown') {
      go(event, neighbour(input, 1, 0));
    } else if (event.key === 'ArrowUp') {
      go(event, neighbour(input, -1, 0));
    } else if (event.key === 'ArrowRight' && (all || input.selectionStart === input.value.length)) {
      go(event, neighbour(input, 0, 1));
    } else if (event.key === 'ArrowLeft' && (all || input.selectionEnd === 0)) {
      go(event, neighbour(input, 0, -1));
    } else if (event.key === 'Escape') {
      input.classList.remove('is-wrong');
      input.value = stands(cellOf(input));
      input.select();
    }
  });

  grid.addEventListener('focusout', function (event) {
    if (event.target.matches('.grid-input')) {
      save(event.target);
    }
  });

  grid.addEventListener('change', function (event) {
    var input = event.target;
    if (!input.matches('.grid-note-input')) {
      return;
    }
    post('/notes', {unit: input.closest('tr').dataset.unit, note: input.value, version: input.dataset.version}).then(function (answer) {
      if (answer.outcome === 'set') {
        input.dataset.version = answer.version;
        notice('', '');
      } else {
        notice(answer.message, 'danger');
      }
    });
  });

  document.body.addEventListener('htmx:afterSwap', function (event) {
    if (event.target.id === 'why-body') {
      whyDialog.showModal();
    }
  });
}());
