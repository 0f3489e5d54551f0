// What people type turned into the words we write (characters, neighbouring pairs, Latin words, numbers) and
// into how it sounds, the same way as in the program: see ybguide.text.language.
function makeLanguage(tables) {
  "use strict";
  const map = (table) => new Map(Object.entries(table));
  const simplified = map(tables.simplified);
  const synonyms = map(tables.synonyms);
  const initials = map(tables.initials);
  const heard = map(tables.heard);
  const sounds = new Map();
  for (const [sound, chars] of Object.entries(tables.sounds)) {
    for (const char of chars) sounds.set(char, sound);
  }
  const syllables = new Set(sounds.values());
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
  const heardBy = byFirst([...heard.keys()].map((key) => key.split(" ")));

  const simple = (text) =>
    Array.from(text.normalize("NFKC").toLowerCase(), (char) => simplified.get(char) ?? char).join("");
  const expanded = (text) => simple(text).replace(/[a-z]+/g, (run) => initials.get(run) ?? run);
  const runs = (text) => text.match(/[a-z]+|[0-9]+|[\u3400-\u9fff\u{20000}-\u{3ffff}]+/gu) ?? [];
  const insideLatin = (text, place) =>
    place > 0 && place < text.length && LATIN.test(text[place - 1]) && LATIN.test(text[place]);

  function synonymAt(text, place) {
    if (insideLatin(text, place)) return undefined;
    return (synonymsBy.get(text[place]) ?? []).find(
      (word) => text.startsWith(word, place) && !insideLatin(text, place + word.length));
  }

  // The text in our own words.
  function plain(text) {
    let found = "";
    for (let place = 0; place < text.length;) {
      const word = synonymAt(text, place);
      found += word === undefined ? text[place] : synonyms.get(word);
      place += word === undefined ? 1 : word.length;
    }
    return found;
  }

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
      found.push(...(known ? heard.get(known.join(" ")).split(" ") : [said[place]]));
      place += known ? known.length : 1;
    }
    return found;
  }

  // Whose question it is by the words it names: see ybguide.search.scope.
  function scope(text) {
    const written = simple(text);
    const said = ` ${runs(expanded(text)).flatMap(spoken).join(" ")} `;
    const latin = new Set(written.match(/[a-z0-9]+/g));
    const names = (listed) => listed.some(([word, sound]) =>
      (written.includes(word) && (/[^\x00-\x7f]| /.test(word) || latin.has(word)))
      || (sound && said.includes(` ${sound} `)));
    return ["subject", "elsewhere", "shared"].find((kind) => names(tables[kind])) ?? "unknown";
  }

  const pairs = (units) => [...units, ...units.slice(1).map((unit, place) => units[place] + unit)];
  return {
    scope,
    words: (text) => new Set(runs(plain(expanded(text))).flatMap(
      (run) => (/^[a-z0-9]/.test(run) ? [run] : pairs(Array.from(run))))),
    sounds: (text) => new Set(pairs(byEar(runs(expanded(text)).flatMap(spoken)))),
  };
}
