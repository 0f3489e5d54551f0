// A box to ask in, and below it what was found. Many may ask the same index, which is made in idle slices: what
// was asked before it is ready is answered as soon as it is.
function makeIndex() {
  const waiting = new Set();
  let search;

  function* read() {
    const [head, ...lists] = document.querySelectorAll("script.lookup");
    const data = JSON.parse(head.textContent);
    const entries = [];
    yield;
    for (const list of lists) {
      entries.push(...JSON.parse(list.textContent));
      yield;
    }
    return yield* makeSearch({ ...data, entries });
  }

  const making = inSlices(read(), (made) => {
    search = made;
    for (const resume of waiting) resume();
    waiting.clear();
  });

  // The answer comes later, unless it is stopped before.
  return function ask(query, answer) {
    let work;
    function start() {
      work = inSlices(search(query), answer);
      work.hurry();
    }
    if (search) start();
    else {
      waiting.add(start);
      making.hurry();
    }
    return {
      ready: Boolean(search),
      stop() {
        waiting.delete(start);
        if (work) work.stop();
      },
    };
  };
}

function searchBox(form, ask, { first = "" } = {}) {
  const MOST = 12;
  const box = form.querySelector("input");
  const found = form.querySelector(".found");
  const told = found.querySelector(".told");
  const list = found.querySelector("ol");
  let asked = { stop() {} };
  let follows = false;

  function show() {
    const query = box.value.trim();
    asked.stop();
    if (!query) return close();
    found.setAttribute("aria-busy", "true");
    asked = ask(query, answered);
    if (!asked.ready) {
      list.replaceChildren();
      told.textContent = "正在准备……";
      found.classList.add("open");
    }
  }

  // What people look for in this box stands before the rest, below what is the answer.
  function inOrder(hits, shown) {
    const rest = hits.slice(shown);
    const wanted = rest.filter(({ entry }) => entry.kind === first);
    return [...hits.slice(0, shown), ...wanted, ...rest.filter(({ entry }) => entry.kind !== first)];
  }

  function answered({ hits, shown }) {
    const near = inOrder(hits, shown).slice(0, MOST);
    told.replaceChildren(...says(near.length, shown));
    list.replaceChildren(...near.map(({ entry }, place) => make("li", { className: place < shown ? "sure" : "" },
      make("a", { href: `#${entry.address}` },
        make("span", { className: "kind", textContent: entry.kind }), " ", entry.title))));
    found.classList.add("open");
    found.setAttribute("aria-busy", "false");
    if (follows) follow();
  }

  function says(count, shown) {
    if (shown === 1) return [count > 1 ? `第一条就是；相关的还有 ${count - 1} 条。` : "找到了这一条。"];
    if (shown) return ["您问的是哪一个？前两条最像。"];
    const call = make("a", { href: "tel:12393", textContent: "12393" });
    return [count ? "没有把握，下面是最接近的。也可以打 " : "没有找到。换个说法再试，或者打 ", call, "。"];
  }

  // Emptied and not hidden: what is hidden is not announced when it comes back.
  function close() {
    asked.stop();
    follows = false;
    told.replaceChildren();
    list.replaceChildren();
    found.classList.remove("open");
    found.setAttribute("aria-busy", "false");
  }

  function follow() {
    follows = false;
    const nearest = list.querySelector("a");
    if (nearest) nearest.click();
  }

  box.addEventListener("focus", () => { if (box.value.trim() && !list.firstChild) show(); });
  // While an input method is composing, the box holds letters that are not meant yet.
  box.addEventListener("input", (event) => { if (!event.isComposing) show(); });
  box.addEventListener("compositionend", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (found.getAttribute("aria-busy") === "true") follows = true;
    else follow();
  });
  list.addEventListener("click", (event) => { if (event.target.closest("a")) setTimeout(close); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  document.addEventListener("pointerdown", (event) => { if (!form.contains(event.target)) close(); });
  form.hidden = false;
}
