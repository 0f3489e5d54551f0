// What stands where, by the address: the front, a question, a failure to be named, a piece. All of it needs
// scripts: without them none of these controls is shown, and the doors lead to chapters.
(function () {
  const classes = document.body.classList;
  const host = document.getElementById("interview");
  const pieces = makePieces(held("aliases"));

  let shown = "";
  function show() {
    const previous = shown;
    shown = location.hash;
    const address = pieces.addressOf(shown);
    const asking = interview !== null && /^start(?:\/|$)/.test(address);
    if (speaker) speaker.stop();
    classes.toggle("asking", asking);
    classes.toggle("at-stuck", address === "stuck");
    if (interview && !asking) interview.hide();
    const piece = pieces.reveal(asking ? "" : address);
    const leaf = piece && piece.closest(".leaf");
    if (leaf) tools(leaf);
    if (asking) interview.show(address, previous);
    else if (piece && address !== "stuck") piece.scrollIntoView();
    else if (address !== previous) scrollTo(0, 0);
  }

  // Links are followed here: a browser would lay the whole chapter out first, to scroll to where nobody wants to be.
  function follow(event) {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.getAttribute("href"));
  }

  // The address first and what it shows after it: together they keep a slow phone too long.
  function go(hash) {
    try {
      if (hash !== location.hash) history.pushState(null, "", hash);
      setTimeout(show);
    } catch (_) { location.hash = hash; }
  }

  placePicker();
  const speaker = makeSpeaker(held("words").basis);
  const tools = makeTools(speaker);
  const interview = held("questions").turns.length ? makeInterview(held("questions"), host, { speaker, go }) : null;
  const ask = makeIndex();
  searchBox(document.querySelector(".bar .search"), ask);
  searchBox(document.querySelector("#stuck .search"), ask, { first: held("words").fix });
  if (interview) {
    for (const door of document.querySelectorAll("[data-start]")) door.href = `#${door.dataset.start}`;
    document.getElementById("whom").hidden = false;
  }
  document.addEventListener("click", follow);
  addEventListener("hashchange", show);
  show();
})();
