// The search box, and the choice of a place. Both need scripts: without them neither is shown.
(function () {
  "use strict";
  const MOST = 12;
  const PLACE = "ybguide/handbook/place";
  const held = (id) => JSON.parse(document.getElementById(id).textContent);

  function make(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function searchBox() {
    const form = document.querySelector(".search");
    const box = form.querySelector("input");
    const found = form.querySelector(".found");
    const told = found.querySelector(".told");
    const list = found.querySelector("ol");
    let ready;

    // Read and made once somebody is about to search: it takes a moment on an old phone.
    function search(query) {
      ready = ready ?? makeSearch(held("lookup"));
      return ready(query);
    }

    function show() {
      const query = box.value.trim();
      if (!query) return close();
      const { hits, shown } = search(query);
      const near = hits.slice(0, MOST);
      told.replaceChildren(...says(near.length, shown));
      list.replaceChildren(...near.map(({ entry }, place) => make("li", { className: place < shown ? "sure" : "" },
        make("a", { href: `#${entry.address}` },
          make("span", { className: "kind", textContent: entry.kind }), " ", entry.title))));
      found.classList.add("open");
    }

    function says(count, shown) {
      if (shown === 1) return [count > 1 ? `第一条就是；相关的还有 ${count - 1} 条。` : "找到了这一条。"];
      if (shown) return ["您问的是哪一个？前两条最像。"];
      const call = make("a", { href: "tel:12393", textContent: "12393" });
      return [count ? "没有把握，下面是最接近的。也可以打 " : "没有找到。换个说法再试，或者打 ", call, "。"];
    }

    // Emptied and not hidden: what is hidden is not announced when it comes back.
    function close() {
      told.replaceChildren();
      list.replaceChildren();
      found.classList.remove("open");
    }

    box.addEventListener("focus", () => { setTimeout(box.value.trim() ? show : () => search("")); });
    // While an input method is composing, the box holds letters that are not meant yet.
    box.addEventListener("input", (event) => { if (!event.isComposing) show(); });
    box.addEventListener("compositionend", show);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const first = list.querySelector("a");
      if (first) first.click();
    });
    list.addEventListener("click", (event) => { if (event.target.closest("a")) setTimeout(close); });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
    document.addEventListener("pointerdown", (event) => { if (!form.contains(event.target)) close(); });
    form.hidden = false;
  }

  function placePicker() {
    const places = held("places");
    const local = [...document.querySelectorAll("[data-region]")];
    const options = places.map(([value, name]) => make("option", { value, textContent: name }));
    const select = make("select", { id: "place" }, make("option", { value: "", textContent: "全部地方" }), ...options);
    const there = make("span", {});
    there.setAttribute("role", "status");

    function choose() {
      const chosen = places.find(([id]) => id === select.value);
      for (const part of local) part.hidden = Boolean(chosen) && !chosen[2].includes(part.dataset.region);
      const first = local.find((part) => part.id && part.dataset.region === select.value);
      there.replaceChildren(...(first ? [make("a", { href: `#${first.id}`, textContent: `看${chosen[1]}的办法` })] : []));
    }

    function keep() {
      try { localStorage.setItem(PLACE, select.value); } catch (_) { /* nothing to keep it in */ }
    }

    function kept() {
      try { return localStorage.getItem(PLACE) ?? ""; } catch (_) { return ""; }
    }

    function addressed() {
      try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch (_) { return null; }
    }

    // Whoever follows a link to what is left out or folded wants to see it.
    function reveal() {
      const target = addressed();
      if (!target) return;
      const left = target.closest("[data-region][hidden]");
      if (left) left.hidden = false;
      for (let one = target.closest("details:not([open])"); one; one = one.closest("details:not([open])")) {
        one.open = true;
      }
      target.scrollIntoView();
    }

    select.value = kept();
    if (select.selectedIndex < 0) select.value = "";
    select.addEventListener("change", () => { choose(); keep(); });
    addEventListener("hashchange", reveal);
    document.querySelector("[data-tools]")
      .prepend(make("label", { htmlFor: "place", textContent: "您在哪里" }), select, there);
    choose();
    reveal();
  }

  searchBox();
  placePicker();
})();
