// What people type turned into the words we write (characters, neighbouring pairs, Latin words, numbers) and
// into how it sounds, the same way as in the program: see ybguide.text.language. A generator: see slices.js.
function* makeLanguage(tables, numbers) {
  const map = (table) => new Map(Object.entries(table));
  const simplified = map(tables.simplified);
  const synonyms = map(tables.synonyms);
  const initials = map(tables.initials);
  const heard = map(tables.heard);
  yield;
  const sounds = new Map();
  for (const [sound, chars] of Object.entries(tables.sounds)) {
    for (const char of chars) sounds.set(char, sound);
  }
  const syllables = new Set(sounds.values());
  yield;
  const LONGEST_SYLLABLE = 6;
  const LATIN = /[a-z0-9]/;

  // Keys under their first unit, the longest first: the longest match is meant.
  function byFirst(keys) {
    const found = new Map();
    for (const key of [...keys].sort((a, b) => b.length - a.length)) {
      if (!found.has(key[0])) found.set(key[0], []);
      found.get(key[0]).push(key);
    }
    return found;
  }
  const synonymsBy = byFirst(synonyms.keys());
  yield;
  const englishBy = byFirst([...synonyms.keys()].filter((word) => /^[a-z][\x00-\x7f]*$/.test(word)));
  yield;
  const heardBy = byFirst([...heard.keys()].map((key) => key.split(" ")));
  yield;

  const lowered = (text) => Array.from(
    text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFKC").toLowerCase(),
    (char) => simplified.get(char) ?? char).join("");
  const runs = (text) => text.match(/[a-z]+|[0-9]+|[\u3400-\u9fff\u{20000}-\u{3ffff}]+/gu) ?? [];
  const insideLatin = (text, place) =>
    place > 0 && place < text.length && LATIN.test(text[place - 1]) && LATIN.test(text[place]);

  function wordAt(text, place, words) {
    if (insideLatin(text, place)) return undefined;
    return (words.get(text[place]) ?? []).find(
      (word) => text.startsWith(word, place) && !insideLatin(text, place + word.length));
  }

  function replaced(text, words) {
    let found = "";
    for (let place = 0; place < text.length;) {
      const word = wordAt(text, place, words);
      found += word === undefined ? text[place] : synonyms.get(word);
      place += word === undefined ? 1 : word.length;
    }
    return found;
  }

  // English in our words, side by side as Chinese is: see ybguide.text.english.
  const DENIED = /\b(?:(?:ca|wo|do|does|did|is|are|has)n['’]?t|cannot|can not|unable to)\b/g;
  function simple(text) {
    const typed = lowered(text).replace(DENIED, "not");
    const ours = replaced(typed, englishBy);
    return /^[\x00-\x7f]*$/.test(typed) ? ours.replace(/(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])/g, "") : ours;
  }

  // The text in our own words.
  const expanded = (text) => simple(text).replace(/[a-z]+/g, (run) => initials.get(run) ?? run);
  const plain = (text) => replaced(text, synonymsBy);

  // Pinyin without spaces in the fewest syllables; nothing when it is no pinyin.
  function cut(letters) {
    const best = [[]];
    for (let end = 1; end <= letters.length; end += 1) {
      for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
        const last = letters.slice(start, end);
        if (!best[start] || !syllables.has(last)) continue;
        if (!best[end] || best[start].length + 1 < best[end].length) best[end] = [...best[start], last];
      }
    }
    return best[letters.length] ?? [];
  }

  function spoken(run) {
    if (/^[0-9]/.test(run)) return [run];
    if (!/^[a-z]/.test(run)) return Array.from(run, (char) => sounds.get(char) ?? char);
    const found = cut(run);
    return found.length ? found : [run];
  }

  // Synonyms replaced by ear.
  function byEar(said) {
    const found = [];
    for (let place = 0; place < said.length;) {
      const known = (heardBy.get(said[place]) ?? []).find(
        (key) => key.every((unit, offset) => said[place + offset] === unit));
      found.push(...(known ? heard.get(known.join(" ")).split(" ").filter(Boolean) : [said[place]]));
      place += known ? known.length : 1;
    }
    return found;
  }

  // Whose question it is by the words it names: see ybguide.search.scope.
  function scope(text) {
    const written = `${lowered(text)} ${simple(text)}`;
    const said = ` ${runs(expanded(text)).flatMap(spoken).join(" ")} `;
    const latin = new Set(written.match(/[a-z0-9]+/g));
    const names = (listed) => listed.some(([word, sound]) =>
      (written.includes(word) && (/[^\x00-\x7f]| /.test(word) || latin.has(word)))
      || (sound && said.includes(` ${sound} `)));
    if (names(tables.subject)) return "ours";
    if (names(tables.elsewhere)) return "elsewhere";
    return names(tables.shared) || required(text).length ? "shared" : "unknown";
  }

  // What a question requires of its answer: see ybguide.text.aspects.
  function makeAspects(words) {
    const found = new Map();
    for (const [value, ways] of words) {
      for (const way of ways) {
        if (!found.has(way[0])) found.set(way[0], []);
        found.get(way[0]).push([way.split(numbers.gap), value]);
      }
    }
    return found;
  }

  function stand([first, ...others], text, start) {
    if (!text.startsWith(first, start)) return false;
    let place = start + first.length;
    return others.every((part) => {
      const at = text.slice(place, place + numbers.widest + part.length).indexOf(part);
      place += at + part.length;
      return at >= 0;
    });
  }

  function named(aspects, text) {
    const solid = text.replace(/\s+/g, "");
    const found = [];
    for (let place = 0; place < solid.length; place += 1) {
      for (const [parts, value] of aspects.get(solid[place]) ?? []) {
        if (stand(parts, solid, place)) found.push(value);
      }
    }
    return found;
  }

  const saidOf = (word) => {
    const said = Array.from(word, (char) => sounds.get(char) ?? "");
    return said.every(Boolean) ? said.join("") : "";
  };
  const inWriting = makeAspects(Object.entries(tables.aspects));
  yield;
  const byHearing = makeAspects(Object.entries(tables.aspects).map(([value, words]) =>
    [value, words.map(saidOf).filter((said) => said.length >= numbers.shortestHeard)]));
  const syllablesOf = (text) => runs(expanded(text)).flatMap(spoken);

  function required(text) {
    const known = expanded(text);
    const found = named(inWriting, known);
    if (/^[\x00-\x7f]*$/.test(lowered(text))) {
      const said = runs(known).filter((run) => LATIN.test(run[0]) && cut(run).length).join("");
      found.push(...named(byHearing, said));
    }
    return [...new Set(found)];
  }

  const pairs = (units) => [...units, ...units.slice(1).map((unit, place) => units[place] + unit)];
  const wordsOf = (run) => (/^[a-z0-9]/.test(run) ? [run] : pairs(Array.from(run)));
  return {
    scope,
    simple,
    required,
    runs: (text) => runs(plain(expanded(text))),
    words: (text) => new Set([...runs(plain(expanded(text))).flatMap(wordsOf), ...required(text)]),
    sounds: (text) => new Set(pairs(byEar(syllablesOf(text)))),
    sound: (unit) => sounds.get(unit) ?? unit,
    isSound: (unit) => syllables.has(unit),
  };
}
