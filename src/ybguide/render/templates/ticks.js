// Ticks stay in this browser; without a place to keep them they last as long as the page is open.
(function () {
  "use strict";
  var main = document.querySelector("main");
  var page = main.dataset.page;
  var boxes = Array.prototype.slice.call(document.querySelectorAll("input[data-tick]"));
  function key(box) { return "ybguide/" + page + "/" + box.dataset.tick; }
  function kept(box) {
    try {
      var said = localStorage.getItem(key(box));
      return said === null ? box.checked : said === "1";
    } catch (_) { return box.checked; }
  }
  function keep(box) {
    try {
      localStorage.setItem(key(box), box.checked ? "1" : "0");
    } catch (_) { /* private browsing: nothing to keep it in */ }
  }
  var clear = document.createElement("button");
  clear.type = "button";
  clear.className = "clear";
  clear.textContent = "\u6e05\u6389\u6240\u6709\u52fe";
  function offer() { clear.hidden = !boxes.some(function (box) { return box.checked; }); }
  boxes.forEach(function (box) {
    box.checked = kept(box);
    box.addEventListener("change", function () { keep(box); offer(); });
  });
  clear.addEventListener("click", function () {
    boxes.forEach(function (box) { box.checked = false; keep(box); });
    offer();
  });
  offer();
  (document.querySelector("[data-tools]") || main).appendChild(clear);
})();
