// Shared behaviour of all pages; no page has scripts of its own inside it.
(function () {
  'use strict';

  // htmx requests carry the CSRF token of the page.
  document.addEventListener('htmx:configRequest', function (event) {
    var token = document.querySelector('meta[name="csrf-token"]');
    if (token) {
      event.detail.headers[token.dataset.header] = token.content;
    }
  });

  // A form is sent once; the key inside it guards the server in any case.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
      event.preventDefault();
      return;
    }
    if (form.method === 'post' && !form.hasAttribute('hx-post')) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
      form.querySelectorAll('button[type="submit"]').forEach(function (button) {
        button.classList.add('is-sending');
      });
    }
  });

  // The browser's back button shows a form that may be sent again.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll('.is-sending').forEach(function (button) {
        button.classList.remove('is-sending');
      });
    });
  });

  // <select data-submit>: choosing is sending.
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) {
      event.target.form.requestSubmit();
    }
    var shows = event.target.dataset ? event.target.dataset.shows : null;
    if (shows) {
      reveal(event.target);
    }
  });

  // <select data-shows=".part"> shows the parts whose data-when names the chosen value.
  function reveal(select) {
    document.querySelectorAll(select.dataset.shows).forEach(function (part) {
      var on = part.dataset.when.split(' ').indexOf(select.value) >= 0;
      part.hidden = !on;
      part.querySelectorAll('select, input').forEach(function (field) {
        field.disabled = !on;
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-shows]').forEach(reveal);
  });
}());
