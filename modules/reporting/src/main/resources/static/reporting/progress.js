// Draws the two charts of a campaign's progress from the addresses that their canvases name.
(function () {
  'use strict';

  const DONE = '#1f6f54';
  const QUOTA = '#b9c6cf';
  const GOAL = '#c2571a';

  const numbers = new Intl.NumberFormat('vi-VN');
  const whole = { beginAtZero: true, ticks: { callback: (value) => numbers.format(value) } };

  function day(iso) {
    const [year, month, date] = iso.split('-');
    return Number(date) + '/' + Number(month) + '/' + year;
  }

  function units(canvas, figures) {
    return new Chart(canvas, {
      type: 'bar',
      data: {
        labels: figures.units.map((unit) => unit.name),
        datasets: [
          { label: figures.labels.quota, data: figures.units.map((unit) => unit.quota), backgroundColor: QUOTA },
          { label: figures.labels.done, data: figures.units.map((unit) => unit.done), backgroundColor: DONE }
        ]
      },
      options: {
        indexAxis: 'y', animation: false, maintainAspectRatio: false,
        scales: { x: whole, y: { ticks: { autoSkip: false } } }
      }
    });
  }

  function days(canvas, figures) {
    return new Chart(canvas, {
      type: 'line',
      data: {
        labels: figures.days.map((point) => day(point.day)),
        datasets: [
          { label: figures.labels.growth, data: figures.days.map((point) => point.done), borderColor: DONE,
            backgroundColor: DONE, pointRadius: 0, stepped: true },
          { label: figures.labels.goal, data: figures.days.map((point) => point.proRata), borderColor: GOAL,
            backgroundColor: GOAL, pointRadius: 0, borderDash: [6, 4] }
        ]
      },
      options: { animation: false, maintainAspectRatio: false, scales: { y: whole, x: { ticks: { maxTicksLimit: 8 } } } }
    });
  }

  const drawn = [];

  function draw() {
    const first = document.getElementById('chart-units');
    const second = document.getElementById('chart-days');
    if (!first || !second || typeof Chart === 'undefined') {
      return;
    }
    fetch(first.dataset.figures, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
      .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))))
      .then((figures) => {
        first.parentElement.style.height = 90 + figures.units.length * 34 + 'px';
        drawn.push(units(first, figures), days(second, figures));
        document.body.dataset.charts = 'drawn';
      })
      .catch(() => document.querySelectorAll('.reporting-chart').forEach((box) => { box.hidden = true; }));
  }

  // Paper has another width than the screen.
  window.addEventListener('beforeprint', () => drawn.forEach((chart) => chart.resize()));
  window.addEventListener('afterprint', () => drawn.forEach((chart) => chart.resize()));
  document.addEventListener('DOMContentLoaded', draw);
})();
