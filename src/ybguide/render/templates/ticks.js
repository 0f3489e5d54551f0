// Ticks stay in this browser; without a place to keep them they last as long as the page is open. What is shown
// twice is ticked twice.
(function () {
  "use strict";
  var main = document.querySelector("main");
  var page = main.dataset.page;
  function boxes(within) {
    return Array.prototype.slice.call((within || document).querySelectorAll("input[data-tick]"));
  }
  function key(box) { return "ybguide/" + page + "/" + box.dataset.tick; }
  // What is kept is little, the boxes of a handbook are hundreds: those are looked up.
  function kept() {
    var found = {};
    var any = false;
    try {
      for (var place = 0; place < localStorage.length; place += 1) {
        var name = localStorage.key(place);
        if (name.indexOf("ybguide/" + page + "/") !== 0) continue;
        found[name] = localStorage.getItem(name) === "1";
        any = true;
      }
    } catch (_) { /* private browsing: nothing is kept */ }
    return any ? found : null;
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
  function offer() { clear.hidden = !document.querySelector("input[data-tick]:checked"); }
  function restore(within) {
    var saved = kept();
    if (saved) {
      boxes(within).forEach(function (box) { if (key(box) in saved) box.checked = saved[key(box)]; });
    }
    offer();
  }
  document.addEventListener("change", function (event) {
    var ticked = event.target;
    if (!ticked.dataset || !ticked.dataset.tick) return;
    keep(ticked);
    boxes().forEach(function (box) {
      if (box.dataset.tick === ticked.dataset.tick) box.checked = ticked.checked;
    });
    offer();
  });
  clear.addEventListener("click", function () {
    boxes().forEach(function (box) { box.checked = false; keep(box); });
    offer();
  });
  // Whoever adds boxes says so.
  addEventListener("ybguide/ticks", function (event) { restore(event.detail); });
  restore(document);
  (document.querySelector("[data-tools]") || main).appendChild(clear);
})();
