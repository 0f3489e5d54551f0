// From an address, as JSON names it, to the piece of the file, which is shown whatever was folded or left out.
function makePieces(aliases) {
  // A link may have been encoded on its way or not.
  function addressOf(hash) {
    const raw = hash.slice(1);
    try { return decodeURIComponent(raw); } catch (_) { return raw; }
  }

  function named(address) {
    const shelf = address.slice(0, address.lastIndexOf("/") + 1);
    const places = [address, aliases[address], aliases[shelf] && aliases[shelf] + address.slice(shelf.length)];
    return places.filter(Boolean).map((place) => document.getElementById(place)).find(Boolean) ?? null;
  }

  // A step is named after its guide, by its number or its id.
  function find(address) {
    const [whole, step] = address.split("#");
    const piece = named(whole);
    if (!piece || !step) return piece;
    const steps = piece.querySelector(".steps");
    const numbered = /^\d+$/.test(step) && steps ? steps.children[step - 1] : undefined;
    return numbered ?? named(`${piece.id}/${step}`) ?? piece;
  }

  let meant = null;
  let alone = null;

  // Of a chapter only the page or the group that is meant is shown, until the whole chapter is.
  function narrow(piece) {
    if (alone) alone.closest(".chapter").classList.remove("narrowed");
    for (const one of document.querySelectorAll(".only")) one.classList.remove("only");
    alone = piece && piece.closest(".leaf, .group");
    if (!alone) return;
    alone.closest(".chapter").classList.add("narrowed");
    for (let one = alone; one; one = one.parentElement.closest(".group")) one.classList.add("only");
    if (alone.matches(".group")) for (const leaf of alone.querySelectorAll(".leaf")) leaf.classList.add("only");
  }

  function reveal(address) {
    if (meant) meant.classList.remove("meant");
    meant = address ? find(address) : null;
    narrow(meant);
    if (!meant) return null;
    meant.classList.add("meant");
    const left = meant.closest("[data-region][hidden]");
    if (left) left.hidden = false;
    for (let one = meant.closest("details:not([open])"); one; one = one.closest("details:not([open])")) one.open = true;
    return meant;
  }

  return { addressOf, find, reveal };
}
