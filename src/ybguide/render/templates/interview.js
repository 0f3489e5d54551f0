// The questions of ybguide.select.questions, one a screen. What follows from an answer stands in a table that the
// program made; nothing is decided here. What was answered stands in the address, as the options of the command
// line say it: #start/for=child/age=7. So it can be gone back, kept and passed on.
function makeInterview(data, host, { speaker, go }) {
  const UNKNOWN = "unknown";
  // The pieces of all pages, and last the steps that stand nowhere else.
  const sections = document.getElementById("pages").content.children;
  const steps = sections[sections.length - 1].children;
  const years = (said) => (/^\d{1,3}$/.test(said) ? Number(said) : NaN);

  // Which of the replies was given; an age belongs to the last range that begins at it or before.
  function chosen(replies, ages, said) {
    const age = ages && said !== UNKNOWN ? years(said) : NaN;
    if (ages && !(said === UNKNOWN || (age >= ages[0] && age <= ages[1]))) return -1;
    const fits = ([, value, , first]) => (first === null ? value === said : first <= age);
    return replies.map(fits).lastIndexOf(true);
  }

  const told = (reply, said) => (reply[3] === null ? reply[2] : `${said} 周岁`);

  // What was said as far as it was asked for, and what comes then: a question, or a page.
  function walk(said) {
    const path = [];
    let at = data.turns.length - 1;
    while (at >= 0) {
      const [number, ...leads] = data.turns[at];
      const [field, text, ages, replies] = data.questions[number];
      const place = said.has(field) ? chosen(replies, ages, said.get(field)) : -1;
      if (place < 0) return { path, question: { field, text, ages, replies } };
      path.push({ field, value: said.get(field), told: told(replies[place], said.get(field)) });
      at = leads[place];
    }
    const [title, way, other, parts] = data.pages[-1 - at];
    return { path, page: { title, way, other, parts } };
  }

  const saidIn = (address) => new Map(address.split("/").slice(1).map((part) => part.split("=")));
  const addressOf = (path) => ["start", ...path.map(({ field, value }) => `${field}=${value}`)].join("/");
  const after = (path, field, value) => `#${addressOf([...path, { field, value }])}`;

  function answer(path, field, label, value) {
    return make("li", {}, make("a", { className: "door", href: after(path, field, value) }, label));
  }

  function asked(path, { field, text, ages, replies }) {
    const offered = replies.filter(([label]) => label).map(([label, value]) => answer(path, field, label, value));
    return [
      make("p", { className: "quiet", textContent: `第 ${path.length + 1} 个问题` }),
      make("h2", { tabIndex: -1, textContent: text }),
      ...(ages ? [numbered(path, field, ages)] : []),
      make("ul", { className: "doors" }, ...offered),
      make("p", { className: "moves" }, ...back(path)),
    ];
  }

  function numbered(path, field, [youngest, oldest]) {
    const box = make("input", { id: "years", inputMode: "numeric", autocomplete: "off", enterKeyHint: "next" });
    const refused = make("p", { className: "warning", id: "refused" });
    refused.setAttribute("role", "alert");
    box.setAttribute("aria-describedby", "refused");
    const form = make("form", { className: "years", noValidate: true },
      make("label", { htmlFor: "years", textContent: `周岁，${youngest} 到 ${oldest}；没满 1 周岁写 0` }),
      make("div", {}, box, make("button", { textContent: "下一步" })), refused);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const written = box.value.normalize("NFKC").replace(/\s|周?岁/g, "");
      const age = years(written);
      if (age >= youngest && age <= oldest) go(after(path, field, String(age)));
      else {
        refused.textContent = `请写 ${youngest} 到 ${oldest} 之间的整数。`;
        box.focus();
      }
    });
    return form;
  }

  let from = "";
  function back(path) {
    const to = path.length > 1 ? `#${addressOf(path.slice(0, -1))}` : "#home";
    const link = make("a", { className: "button", href: to, textContent: "上一步" });
    // Whoever came from there goes back, so that the button of the browser does not lead here again.
    link.addEventListener("click", (event) => {
      if (from !== to) return;
      event.preventDefault();
      history.back();
    });
    return path.length ? [link] : [make("a", { className: "button", href: "#home", textContent: "上一步" })];
  }

  // A step that stands in the file already is shown here once more, with the same tick.
  function step(place) {
    const kept = place.dataset.same ? document.getElementById(place.dataset.same) : steps[place.dataset.step];
    const shown = kept.cloneNode(true);
    shown.removeAttribute("id");
    shown.classList.remove("meant");
    place.replaceWith(shown);
  }

  function recommended(path, { title, way, parts }) {
    const shown = make("div", { className: "piece" },
      make("h2", { tabIndex: -1, textContent: title }),
      ...parts.flatMap((number) => Array.from(sections[number].cloneNode(true).childNodes)));
    shown.querySelectorAll("[data-same], [data-step]").forEach(step);
    const known = path.map((one) => one.told).filter(Boolean).join("，");
    if (known) shown.children[0].after(make("p", { className: "quiet", textContent: data.goesBy.replace("{}", known) }));
    const moves = make("p", { className: "moves" }, ...back(path),
      make("a", { className: "button", href: "#home", textContent: "重新选" }));
    if (way) moves.append(make("a", { className: "button", href: `#${way}`, textContent: "这一份的全部" }));
    if (speaker) shown.children[0].after(make("p", { className: "tools" }, speaker.button(shown)));
    return [shown, moves];
  }

  return {
    walk,
    // Each way to answer, with what it leads to; of an age the ends of each range.
    *all(said = new Map()) {
      const { path, question, page } = walk(said);
      if (page) yield { path, page };
      else {
        const { field, ages, replies } = question;
        for (const [place, [, value, , first]] of replies.entries()) {
          const next = replies[place + 1]?.[3] ?? (ages ? ages[1] + 1 : 0);
          const values = first === null ? [value] : [...new Set([first, next - 1])].map(String);
          for (const one of values) yield* this.all(new Map([...said, [field, one]]));
        }
      }
    },
    show(address, previous) {
      from = previous;
      const { path, question, page } = walk(saidIn(address));
      host.replaceChildren(...(page ? recommended(path, page) : asked(path, question)));
      host.hidden = false;
      dispatchEvent(new CustomEvent("ybguide/ticks", { detail: host }));
      scrollTo(0, 0);
      host.querySelector("h2").focus({ preventScroll: true });
    },
    hide() {
      host.hidden = true;
      host.replaceChildren();
    },
  };
}
