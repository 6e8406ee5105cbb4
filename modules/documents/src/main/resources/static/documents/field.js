// What the scripts of the editor share: writing into a field, and finding a character in it.
(function () {
  'use strict';

  // ---- writing into a field, so that undoing works ------------------------------------------------------------------

  function insert(field, words) {
    field.focus();
    if (!document.execCommand('insertText', false, words)) {
      field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
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

  window.congdoanField = {insert: insert, place: place};
}());
