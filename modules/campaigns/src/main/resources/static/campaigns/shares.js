"use strict";
// The line Cộng follows what is typed.
(() => {
  const form = document.getElementById("shares");
  if (!form) {
    return;
  }
  const whole = (text) => Number(text.replace(/[.\s]/g, "")) || 0;
  const print = (number) => String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  const add = () => form.querySelectorAll("[data-sum]").forEach((cell) => {
    const inputs = form.querySelectorAll(`input[data-column="${CSS.escape(cell.dataset.sum)}"]`);
    const sum = Array.from(inputs).reduce((before, input) => before + whole(input.value), 0);
    cell.textContent = print(sum);
    cell.classList.toggle("missed", sum !== Number(cell.dataset.own));
  });
  form.addEventListener("input", add);
})();
