// The editor of a document: toolbar, preview and working copy while one types.
(function () {
  'use strict';

  var form = document.getElementById('editor');
  if (!form) {
    return;
  }
  var insert = window.congdoanField.insert;
  var place = window.congdoanField.place;
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

  // ---- toolbar ------------------------------------------------------------------------------------------------------

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
