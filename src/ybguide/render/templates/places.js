// The choice of a place: what is only for others is left out.
function placePicker() {
  const PLACE = "ybguide/handbook/place";
  const places = held("places");
  const local = Array.from(document.querySelectorAll("[data-region]"));
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

  select.value = kept();
  if (select.selectedIndex < 0) select.value = "";
  select.addEventListener("change", () => { choose(); keep(); });
  document.querySelector("[data-tools]")
    .prepend(make("label", { htmlFor: "place", textContent: "您在哪里" }), select, there);
  choose();
}
