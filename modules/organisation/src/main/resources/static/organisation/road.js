// A card that is dropped on another column opens the form of that step; nothing is moved before the form was sent.
(function () {
  'use strict';

  var carried = null;

  function column(event) {
    return event.target.closest ? event.target.closest('.road-column') : null;
  }

  function clear() {
    document.querySelectorAll('.road-over').forEach(function (one) {
      one.classList.remove('road-over');
    });
  }

  document.addEventListener('dragstart', function (event) {
    carried = event.target.closest ? event.target.closest('.road-card[draggable="true"]') : null;
    if (carried) {
      carried.classList.add('road-carried');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', carried.dataset.move);
    }
  });

  document.addEventListener('dragend', function () {
    if (carried) {
      carried.classList.remove('road-carried');
    }
    carried = null;
    clear();
  });

  document.addEventListener('dragover', function (event) {
    var over = column(event);
    clear();
    if (carried && over && over !== carried.closest('.road-column')) {
      event.preventDefault();
      over.classList.add('road-over');
    }
  });

  document.addEventListener('drop', function (event) {
    var over = column(event);
    if (carried && over && over !== carried.closest('.road-column')) {
      event.preventDefault();
      window.location.assign(carried.dataset.move + '&to=' + over.dataset.stage);
    }
  });
}());
