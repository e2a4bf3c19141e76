"use strict";
// What belongs together lights up together: a card and its words, under the pointer or with the keyboard.
(() => {
  const idOf = (node) => {
    const near = node instanceof Element ? node.closest("[data-of], .card, .number") : null;
    if (near === null) return null;
    if (near.dataset.of) return near.dataset.of;
    return near.id ? near.id.replace(/-text$/, "") : (near.getAttribute("href") || "").slice(1).replace(/-text$/, "");
  };
  let lit = null;
  const show = (id) => {
    if (id === lit) return;
    lit = id;
    document.querySelectorAll(".lit").forEach((node) => node.classList.remove("lit"));
    if (!id) return;
    document.querySelectorAll(`[data-of="${CSS.escape(id)}"]`).forEach((node) => node.classList.add("lit"));
    const card = document.getElementById(id);
    if (card !== null) card.classList.add("lit");
  };
  document.addEventListener("pointerover", (event) => show(idOf(event.target)));
  document.addEventListener("focusin", (event) => show(idOf(event.target)));
})();
