// Completion of figures, passages and groups of recipients: `{{` in a field opens a list.
(function () {
  'use strict';

  var form = document.getElementById('editor');
  if (!form) {
    return;
  }
  var insert = window.congdoanField.insert;
  var place = window.congdoanField.place;

  // ---- completion of figures ----------------------------------------------------------------------------------------

  var known = Array.prototype.map.call(document.querySelectorAll('#callables li'), function (item) {
    return {code: item.dataset.code, name: item.dataset.name, value: item.dataset.value, passage: item.dataset.passage === 'true',
      only: item.dataset.only, key: plain(item.dataset.code + ' ' + item.dataset.name)};
  });
  var list = document.createElement('ul');
  list.className = 'calling';
  list.id = 'calling';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  document.body.appendChild(list);
  var calling = null;
  var offered = [];
  var chosen = 0;

  function plain(words) {
    return words.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  }

  function offer(field) {
    var open = field.value.slice(0, field.selectionStart).match(/\{\{\s*([^{}\n]*)$/);
    if (!open || field.selectionStart !== field.selectionEnd) {
      return close();
    }
    var words = plain(open[1]).split(/\s+/);
    offered = known.filter(function (one) {
      return (!one.only || one.only === field.id) && (!one.passage || field.id === 'text')
        && words.every(function (word) { return one.key.indexOf(word) >= 0; });
    }).slice(0, 60);
    if (!offered.length) {
      return close();
    }
    calling = {field: field, from: field.selectionStart - open[1].length};
    chosen = 0;
    draw();
    var at = place(field, field.selectionStart);
    var box = field.getBoundingClientRect();
    list.hidden = false;
    var left = Math.min(box.left + at.left, document.documentElement.clientWidth - list.offsetWidth - 8);
    list.style.left = Math.max(8, left) + window.scrollX + 'px';
    list.style.top = box.top + window.scrollY + Math.min(at.top - field.scrollTop + at.height, field.clientHeight) + 4 + 'px';
    field.setAttribute('aria-controls', 'calling');
  }

  function draw() {
    list.replaceChildren.apply(list, offered.map(function (one, i) {
      var item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', i === chosen ? 'true' : 'false');
      item.append(part('calling-name', one.name), part(one.value || one.passage ? 'calling-value' : 'calling-value calling-none', one.value || (one.passage ? '¶' : '∅')), part('calling-code', one.code));
      item.addEventListener('mousedown', function (event) {
        event.preventDefault();
        chosen = i;
        take();
      });
      return item;
    }));
    if (list.children[chosen]) {
      list.children[chosen].scrollIntoView({block: 'nearest'});
    }
  }

  function part(name, words) {
    var span = document.createElement('span');
    span.className = name;
    span.textContent = words;
    return span;
  }

  function close() {
    list.hidden = true;
    calling = null;
  }

  function take() {
    var field = calling.field;
    var rest = field.value.slice(field.selectionStart).match(/^[^{}\n]*\}\}/);
    var end = field.selectionStart + (rest && /^[\w.:-]*\}\}/.test(rest[0]) ? rest[0].length : 0);
    field.setSelectionRange(calling.from, end);
    close();
    insert(field, offered[chosen].code + '}}');
    close();
  }

  form.addEventListener('input', function (event) {
    if (event.target.classList.contains('calls')) {
      offer(event.target);
    }
  });
  form.addEventListener('focusout', close);
  form.addEventListener('keydown', function (event) {
    if (!calling) {
      return;
    }
    switch (event.key) {
      case 'ArrowDown': chosen = (chosen + 1) % offered.length; draw(); break;
      case 'ArrowUp': chosen = (chosen + offered.length - 1) % offered.length; draw(); break;
      case 'Enter': case 'Tab': take(); break;
      case 'Escape': close(); break;
      case 'ArrowLeft': case 'ArrowRight': case 'Home': case 'End': close(); return;
      default: return;
    }
    event.preventDefault();
  });
}());
