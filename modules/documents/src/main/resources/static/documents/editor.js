// The editor of a document: toolbar, completion of figures, preview and working copy while one types.
(function () {
  'use strict';

  var form = document.getElementById('editor');
  if (!form) {
    return;
  }
  var text = document.getElementById('text');
  var preview = document.getElementById('preview');
  var state = document.getElementById('state');
  var typed = false;
  var waiting = null;
  var asking = null;

  // ---- preview and working copy -------------------------------------------------------------------------------------

  function fields(keep) {
    var sent = new URLSearchParams(new FormData(form));
    sent.delete('_key');
    sent.set('keep', keep ? 'true' : 'false');
    return sent;
  }

  function headers() {
    var token = document.querySelector('meta[name="csrf-token"]');
    var all = {'HX-Request': 'true'};
    if (token) {
      all[token.dataset.header] = token.content;
    }
    return all;
  }

  function say(words) {
    if (state) {
      state.textContent = words;
    }
  }

  function refresh() {
    waiting = null;
    if (!preview) {
      return;
    }
    if (asking) {
      asking.abort();
    }
    asking = new AbortController();
    fetch(form.dataset.url + '/preview', {method: 'POST', headers: headers(), body: fields(typed), credentials: 'same-origin', signal: asking.signal})
      .then(function (response) {
        if (!response.ok || response.redirected) {
          throw new Error(response.status);
        }
        return response.text();
      })
      .then(function (html) {
        var top = preview.scrollTop;
        preview.innerHTML = html;
        preview.scrollTop = top;
        preview.classList.remove('is-old');
        if (typed) {
          say(form.dataset.kept);
        }
      })
      .catch(function (error) {
        if (error.name !== 'AbortError') {
          say(form.dataset.lost);
        }
      });
  }

  function soon() {
    typed = true;
    if (preview) {
      preview.classList.add('is-old');
    }
    window.clearTimeout(waiting);
    waiting = window.setTimeout(refresh, 700);
  }

  form.addEventListener('input', function (event) {
    if (event.target.name && event.target.name !== 'note' && event.target.name !== 'q') {
      soon();
    }
  });

  // What was typed in the last moment is kept too when the page is left.
  window.addEventListener('pagehide', function () {
    if (waiting && preview && !form.dataset.sent) {
      fetch(form.dataset.url + '/preview', {method: 'POST', headers: headers(), body: fields(true), credentials: 'same-origin', keepalive: true});
    }
  });

  // ---- where one was ------------------------------------------------------------------------------------------------

  var memory = 'congdoan.editor.' + form.dataset.url;
  form.addEventListener('submit', function () {
    window.clearTimeout(waiting);
    window.sessionStorage.setItem(memory, JSON.stringify([text.selectionStart, text.scrollTop, window.scrollY]));
  });
  var before = window.sessionStorage.getItem(memory);
  if (before) {
    window.sessionStorage.removeItem(memory);
    before = JSON.parse(before);
    text.focus({preventScroll: true});
    text.setSelectionRange(before[0], before[0]);
    text.scrollTop = before[1];
    window.scrollTo(0, before[2]);
  }

  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  // ---- files of what is not saved -----------------------------------------------------------------------------------

  form.addEventListener('click', function (event) {
    var button = event.target.closest('[data-file]');
    if (!button) {
      return;
    }
    var other = document.createElement('form');
    other.method = 'post';
    other.action = button.dataset.file;
    other.target = button.dataset.where;
    new FormData(form).forEach(function (value, name) {
      var field = document.createElement('textarea');
      field.name = name;
      field.value = value;
      other.appendChild(field);
    });
    other.hidden = true;
    document.body.appendChild(other);
    other.submit();
    other.remove();
  });

  // ---- writing into a field, so that undoing works ------------------------------------------------------------------

  function insert(field, words) {
    field.focus();
    if (!document.execCommand('insertText', false, words)) {
      field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
  }

  function around(mark) {
    var start = text.selectionStart;
    var chosen = text.value.slice(start, text.selectionEnd);
    insert(text, mark + chosen + mark);
    if (!chosen) {
      text.setSelectionRange(start + mark.length, start + mark.length);
    }
  }

  function lineStart(field, at) {
    return field.value.lastIndexOf('\n', at - 1) + 1;
  }

  function before_line(words) {
    var start = lineStart(text, text.selectionStart);
    var caret = text.selectionStart;
    text.setSelectionRange(start, start);
    insert(text, words);
    text.setSelectionRange(caret + words.length, caret + words.length);
  }

  function own_lines(words) {
    var at = text.selectionEnd;
    var end = text.value.indexOf('\n', at);
    end = end < 0 ? text.value.length : end;
    text.setSelectionRange(end, end);
    insert(text, (text.value.slice(lineStart(text, end), end) ? '\n' : '') + words);
  }

  function note() {
    var next = 1;
    while (text.value.indexOf('[^' + next + ']') >= 0) {
      next++;
    }
    insert(text, '[^' + next + ']');
    var caret = text.selectionStart;
    text.setSelectionRange(text.value.length, text.value.length);
    insert(text, '\n[^' + next + ']: ');
    return caret;
  }

  form.addEventListener('click', function (event) {
    var button = event.target.closest('[data-act]');
    if (!button) {
      return;
    }
    var sample = (button.dataset.sample || '').replace(/¶/g, '\n');
    switch (button.dataset.act) {
      case 'bold': around('**'); break;
      case 'italic': around('*'); break;
      case 'raised': around('^'); break;
      case 'note': note(); break;
      case 'table': own_lines(sample); break;
      case 'figure': insert(text, '{{'); break;
      default: before_line(sample);
    }
  });

  // ---- flaws --------------------------------------------------------------------------------------------------------

  if (preview) {
    preview.addEventListener('click', function (event) {
      var flaw = event.target.closest('.flaw');
      if (flaw) {
        show(document.getElementById(flaw.dataset.field), Number(flaw.dataset.line));
      }
    });
  }

  function show(field, line) {
    if (!field) {
      return;
    }
    var inside = field.closest('details');
    if (inside) {
      inside.open = true;
    }
    field.focus();
    if (field.tagName !== 'TEXTAREA') {
      return;
    }
    var lines = field.value.split('\n');
    var start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    var end = start + (lines[line - 1] || '').length;
    field.setSelectionRange(end, end);
    field.scrollTop = Math.max(0, place(field, start).top - field.clientHeight / 3);
    field.setSelectionRange(start, end);
    field.scrollIntoView({block: 'nearest'});
  }

  /** Where a character stands inside a field, in pixels from its upper left corner without regard to scrolling. */
  function place(field, at) {
    var mirror = document.createElement('div');
    var style = window.getComputedStyle(field);
    ['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'paddingTop', 'paddingLeft', 'paddingRight', 'borderTopWidth', 'borderLeftWidth', 'tabSize'].forEach(function (name) {
      mirror.style[name] = style[name];
    });
    mirror.style.cssText += ';position:absolute;visibility:hidden;top:0;left:0;overflow-wrap:break-word;box-sizing:border-box;white-space:' + (field.tagName === 'INPUT' ? 'pre' : 'pre-wrap');
    mirror.style.width = field.clientWidth + 'px';
    mirror.textContent = field.value.slice(0, at);
    var caret = document.createElement('span');
    caret.textContent = '\u200b';
    mirror.appendChild(caret);
    document.body.appendChild(mirror);
    var found = {top: caret.offsetTop, left: caret.offsetLeft, height: caret.offsetHeight};
    mirror.remove();
    return found;
  }

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

  // ---- types, legal bases, recipients -------------------------------------------------------------------------------

  document.getElementById('type').addEventListener('change', function (event) {
    document.querySelectorAll('#types option').forEach(function (option) {
      if (option.value === event.target.value.toUpperCase()) {
        event.target.value = option.value;
        document.getElementById('typeCode').value = option.dataset.code;
        soon();
      }
    });
  });

  function append(field, lines) {
    var kept = field.value.replace(/\s+$/, '');
    field.focus();
    field.setSelectionRange(kept.length, field.value.length);
    insert(field, (kept ? '\n' : '') + lines);
  }

  form.addEventListener('click', function (event) {
    var pick = event.target.closest('[data-line]');
    if (pick && pick.classList.contains('pick-line')) {
      append(document.getElementById('bases'), pick.dataset.line);
    }
    if (event.target.closest('.pick-brief')) {
      insert(text, event.target.closest('.pick-brief').dataset.brief);
    }
    var group = event.target.closest('[data-group]');
    if (group) {
      var option = document.getElementById('group').selectedOptions[0];
      add_recipients(group.dataset.group === 'call' ? option.value : option.dataset.lines);
    }
  });

  // Before the line that says where it is kept, which stands last.
  function add_recipients(lines) {
    var field = document.getElementById('recipients');
    var last = field.value.search(/^Lưu\b.*$/m);
    if (last < 0) {
      return append(field, lines);
    }
    field.focus();
    field.setSelectionRange(last, last);
    insert(field, lines + '\n');
  }
}());
