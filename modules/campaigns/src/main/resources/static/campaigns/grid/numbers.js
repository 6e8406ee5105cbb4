// Numbers as offices write them: 1.100 is a thousand and one hundred, - is none, blank is nothing decided.
(function (g) {
  'use strict';

  var GROUPED = /^[1-9]\d{0,2}([. ]\d{3})+(,0+)?$/;
  var PLAIN = /^\d{1,18}([,.]0+)?$/;

  g.print = function (number) {
    return number === null || number === undefined ? '' : String(number).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  };

  // {ok, amount}: amount null for blank; not ok for text that is no whole number or could mean two.
  g.parse = function (text) {
    var typed = String(text).normalize('NFC').replace(/[\u00a0\u202f\u2007]/g, ' ').replace(/[\u2212\u2013\u2014]/g, '-').trim();
    if (typed === '') {
      return {ok: true, amount: null};
    }
    if (typed === '-') {
      return {ok: true, amount: 0};
    }
    if (!GROUPED.test(typed) && !PLAIN.test(typed)) {
      return {ok: false, text: typed};
    }
    var amount = Number(GROUPED.test(typed) ? typed.replace(/[. ]/g, '').replace(/,.*/, '') : typed.replace(/[,.].*/, ''));
    return amount <= 1000000000 ? {ok: true, amount: amount} : {ok: false, text: typed};
  };

  // For searching: without tones and marks.
  g.plain = function (text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').trim();
  };

  function two(n) {
    return (n < 10 ? '0' : '') + n;
  }

  // By the clock on the office's wall, which is seven hours ahead of UTC.
  g.moment = function (seconds) {
    if (!seconds) {
      return '';
    }
    var at = new Date((seconds + 7 * 3600) * 1000);
    return two(at.getUTCHours()) + ':' + two(at.getUTCMinutes()) + ' ' + at.getUTCDate() + '/' + (at.getUTCMonth() + 1) + '/' + at.getUTCFullYear();
  };

  g.escape = function (text) {
    var box = document.createElement('span');
    box.textContent = text;
    return box.innerHTML;
  };

  // A text of the page with its numbered places filled.
  g.text = function (name) {
    var parts = Array.prototype.slice.call(arguments, 1);
    return (g.texts[name] || name).replace(/\{(\d)\}/g, function (all, i) { return parts[i] === undefined ? all : parts[i]; });
  };
}(window.quotaGrid = window.quotaGrid || {}));
