// Above each page: to have it read, and its address. They are made as a page comes near the window, since there
// are hundreds of pages.
function makeTools(speaker) {
  function tools(leaf) {
    if (leaf.querySelector(":scope > .tools")) return;
    const told = make("span", {});
    told.setAttribute("role", "status");
    const address = make("a", { className: "own", href: `#${leaf.id}`, textContent: "复制这一条的地址" });
    address.addEventListener("click", () => copy(address.href, (done) => {
      told.textContent = done ? "已经复制好了。" : "没有复制成，地址在浏览器上面。";
    }));
    const aloud = speaker && leaf.closest("[data-read]") ? [speaker.button(leaf)] : [];
    leaf.firstElementChild.after(make("p", { className: "tools" }, ...aloud, address, told));
    const chapter = leaf.closest(".chapter");
    leaf.append(make("p", { className: "moves whole" },
      make("a", { className: "button", href: `#${chapter.id}`, textContent: "看这一章的全部" })));
  }

  function copy(text, tell) {
    const written = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
    written.then(() => tell(true), () => tell(false));
  }

  const near = window.IntersectionObserver && new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      tools(target);
    }
  }, { rootMargin: "600px 0px" });
  function* watch() {
    for (const leaf of document.querySelectorAll(".leaf")) {
      near.observe(leaf);
      yield;
    }
  }
  if (near) inSlices(watch(), () => {});
  return tools;
}
