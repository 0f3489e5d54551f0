// Phrases as ybguide.render.packed wrote them → how each is written and said, in one long text each, with a line
// for every phrase; words are looked for in these texts, which is quicker than an index is made.
function unpack(entries, packing, language) {
  "use strict";
  const letters = new Map(Array.from(packing.letters, (letter, number) => [letter, number]));
  const PARTS = /\[([^\]]*)\]|\(([^)]*)\)|[A-Z]|[a-z]+|[0-9]+| |./gu;
  const FIRST_CAPITAL = 65;
  const found = { entry: [], asked: [], weights: [[], []], required: [], lines: [[], []] };

  const weight = (two) => (letters.get(two[0]) * letters.size + letters.get(two[1])) / packing.step;

  function add(entry, packed, asked) {
    const end = packed.indexOf(":", 4);
    const said = [];
    let written = "";
    for (const [part, only, heard] of packed.slice(end + 1).matchAll(PARTS)) {
      if (only !== undefined) written += only;
      else if (heard !== undefined) said.push(language.sound(heard));
      else if (/^[A-Z]/.test(part)) said.push(packing.often[part.charCodeAt(0) - FIRST_CAPITAL]);
      else {
        written += part;
        if (part !== " ") said.push(language.sound(part));
      }
    }
    found.entry.push(entry);
    found.asked.push(asked);
    found.weights[0].push(weight(packed.slice(0, 2)));
    found.weights[1].push(weight(packed.slice(2, 4)));
    found.required.push(packed.slice(4, end));
    found.lines[0].push(written);
    found.lines[1].push(said.join(" "));
  }

  entries.forEach((fields, entry) => {
    for (const [packed, asked] of [[fields[8], true], [fields[9], false]]) {
      if (packed) packed.split("|").forEach((one) => add(entry, one, asked));
    }
  });
  const texts = found.lines.map((lines) => lines.map((line) => ` ${line} \n`).join(""));
  const starts = found.lines.map((lines) => {
    let start = 0;
    return Int32Array.from(lines, (line) => (start += line.length + 3) - line.length - 3);
  });
  return { ...found, texts, starts, count: found.entry.length };
}
