// Phrases as ybguide.render.packed wrote them → how each is written, and how it is said as numbers of units of
// sound; and in which phrases each character, Latin word, number, unit and requirement stands. A generator, as
// whatever is made of all phrases: see slices.js.
function* unpack(entries, packing, language) {
  const letters = new Map(Array.from(packing.letters, (letter, number) => [letter, number]));
  const [OPEN, OPEN_HEARD, SPACE, FIRST_CAPITAL] = ["[", "(", " ", "A"].map((char) => char.charCodeAt(0));
  const packedLength = entries.reduce((sum, fields) => sum + fields[8].length + fields[9].length, 0);
  const said = new Uint16Array(packedLength);
  const ends = [];
  // By the code of a character, by a Latin word or number, by the number of a unit, by the letter of a requirement.
  const [ofCode, ofToken, ofUnit, ofLetter] = [[], new Map(), [], new Map()];
  const numberOf = new Map();
  const units = [];
  const unitOfCode = new Int32Array(0x10000).fill(-1);
  const found = { entry: [], asked: [], weights: [[], []], required: [], written: [], lengths: [] };
  let used = 0;

  function unitOf(sound) {
    let number = numberOf.get(sound);
    if (number === undefined) {
      number = units.length;
      numberOf.set(sound, number);
      units.push(sound);
      ofUnit.push([]);
    }
    return number;
  }
  const often = packing.often.map(unitOf);

  function note(list, number) {
    if (list[list.length - 1] !== number) list.push(number);
  }

  function noteIn(lists, key, number) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [number]);
    else note(list, number);
  }

  function hear(unit, number) {
    said[used] = unit;
    used += 1;
    note(ofUnit[unit], number);
  }

  const isLetter = (code) => code >= 97 && code <= 122;
  const isDigit = (code) => code >= 48 && code <= 57;

  // Where the word or number ends that begins here, or the character of two codes; 0 for a character of one.
  function endOf(text, start, first) {
    const alike = isLetter(first) ? isLetter : isDigit(first) ? isDigit : undefined;
    if (!alike) return first >= 0xd800 && first < 0xdc00 ? start + 2 : 0;
    let end = start + 1;
    while (end < text.length && alike(text.charCodeAt(end))) end += 1;
    return end;
  }

  // What is written, and unless it is only written (`heard` is false), said.
  function addRun(text, number, heard) {
    for (let place = 0; place < text.length;) {
      const code = text.charCodeAt(place);
      const end = endOf(text, place, code);
      if (end) {
        const token = text.slice(place, end);
        noteIn(ofToken, token, number);
        if (heard) hear(unitOf(language.sound(token)), number);
        place = end;
        continue;
      }
      if (code !== SPACE) {
        note(ofCode[code] ??= [], number);
        if (heard) {
          if (unitOfCode[code] < 0) unitOfCode[code] = unitOf(language.sound(text[place]));
          hear(unitOfCode[code], number);
        }
      }
      place += 1;
    }
  }

  const SPECIAL = /\[([^\]]*)\]|\(([^)]*)\)|([A-Z])/g;

  function add(entry, packed, asked) {
    const number = found.entry.length;
    const start = packed.indexOf(":", 4);
    const text = packed.slice(start + 1);
    let written = "";
    let place = 0;
    for (const { 0: whole, 1: only, 2: heard, index } of text.matchAll(SPECIAL)) {
      written += text.slice(place, index);
      addRun(text.slice(place, index), number, true);
      place = index + whole.length;
      const first = whole.charCodeAt(0);
      if (first === OPEN) {
        written += only;
        addRun(only, number, false);
      } else hear(first === OPEN_HEARD ? unitOf(language.sound(heard)) : often[first - FIRST_CAPITAL], number);
    }
    addRun(text.slice(place), number, true);
    written += text.slice(place);
    const required = packed.slice(4, start);
    for (const letter of required) noteIn(ofLetter, letter, number);
    found.entry.push(entry);
    found.asked.push(asked);
    for (const view of [0, 1]) {
      const [high, low] = [letters.get(packed[2 * view]), letters.get(packed[2 * view + 1])];
      found.weights[view].push((high * letters.size + low) / packing.step);
    }
    found.required.push(required);
    found.written.push(written);
    let spaces = 0;
    for (let at = written.indexOf(" "); at >= 0; at = written.indexOf(" ", at + 1)) spaces += 1;
    found.lengths.push(written.length - spaces);
    ends.push(used);
  }

  for (const [entry, fields] of entries.entries()) {
    for (const [packed, asked] of [[fields[8], true], [fields[9], false]]) {
      if (!packed) continue;
      for (const one of packed.split("|")) add(entry, one, asked);
      yield;
    }
  }

  const none = [];
  const startOf = (number) => (number ? ends[number - 1] : 0);
  // Whether one unit comes right after another somewhere in what is said.
  function follows(number, one, other) {
    for (let place = startOf(number); place < ends[number] - 1; place += 1) {
      if (said[place] === one && said[place + 1] === other) return true;
    }
    return false;
  }
  // The numbers of the phrases that hold both, in order: those of the rarer one are looked through.
  const rarer = (list, other) => (list.length < other.length ? list : other);

  return {
    ...found,
    count: found.entry.length,
    written: (word) => ofToken.get(word) ?? ofCode[word.charCodeAt(0)] ?? none,
    neighbours: (one, other) => {
      const lists = [one, other].map((char) => ofToken.get(char) ?? ofCode[char.charCodeAt(0)] ?? none);
      return rarer(...lists).filter((number) => found.written[number].includes(one + other));
    },
    heard: (unit) => ofUnit[numberOf.get(unit)] ?? none,
    heardTogether: (one, other) => {
      const both = [numberOf.get(one), numberOf.get(other)];
      if (both.includes(undefined)) return none;
      return rarer(...both.map((unit) => ofUnit[unit])).filter((number) => follows(number, ...both));
    },
    requiring: (letter) => ofLetter.get(letter) ?? none,
    texts: found.written,
    saidOf: (number) => Array.from(said.subarray(startOf(number), ends[number]), (unit) => units[unit]),
  };
}
