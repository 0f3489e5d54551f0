// From a question to entries, best first, and how many of them may be shown as the answer: ybguide.search, by the
// numbers of that. Words are those of ybguide.text.language, in two views: as they are written and as they sound.
// Both making it and searching are generators: see slices.js.
function* makeSearch(data) {
  const { numbers, packing, names } = data;
  const language = yield* makeLanguage(data.language, numbers);
  const phrases = yield* unpack(data.entries, packing, language);
  const letterOf = new Map(Object.keys(data.language.aspects).map((value, number) => [value, packing.letters[number]]));
  const valueOf = new Map([...letterOf].map(([value, letter]) => [letter, value]));
  const values = (letters) => Array.from(letters, (letter) => valueOf.get(letter));
  const entries = data.entries.map(([address, kind, title, topics, meets, about, place, rank]) => (
    { address, kind, title, topics: topics.split("|"), meets: new Set(values(meets)), about: values(about), place, rank }));
  const nameForms = Object.keys(names).sort((a, b) => b.length - a.length);
  const isLatin = (word) => /^[\x00-\x7f]/.test(word);
  const by = (key) => (a, b) => key(a) - key(b);

  // The phrases in which a word stands: two neighbours, or one character or Latin word.
  function written(word) {
    const parts = isLatin(word) ? [word] : Array.from(word);
    return parts.length === 2 ? phrases.neighbours(...parts) : phrases.written(word);
  }

  const isShort = (number) => phrases.lengths[number] <= numbers.short;

  const union = (lists) => (lists.length === 1 ? lists[0]
    : Array.from(new Set(lists.flat())).sort((a, b) => a - b));

  // A sound is a syllable or two neighbours written as one.
  function withSound(word) {
    const found = [phrases.heard(word)];
    for (let cut = 1; cut < word.length; cut += 1) {
      const both = [word.slice(0, cut), word.slice(cut)];
      if (both.every((unit) => language.isSound(unit) || !/^[a-z]/.test(unit))) {
        found.push(phrases.heardTogether(...both));
      }
    }
    return union(found);
  }

  const kept = [new Map(), new Map()];
  function listOf(view, word) {
    if (!kept[view].has(word)) {
      const made = view ? withSound(word)
        : word.includes("/") ? phrases.requiring(letterOf.get(word)) : written(word);
      kept[view].set(word, made);
    }
    return kept[view].get(word);
  }

  // The phrases that have a word in either view, and what it tells: see ybguide.text.telling.
  const told = new Map();
  function tell(word, view) {
    if (!told.has(word)) {
      const both = isLatin(word) && !word.includes("/");
      const list = both ? union([listOf(0, word), listOf(1, word)]) : listOf(view, word);
      const share = word.includes("/") ? numbers.required
        : Array.from(word).length === 1 && !isLatin(word) ? numbers.character : 1;
      // A character or syllable alone is looked up in short phrases only: see ybguide.authoring.compile.search_index.
      const alone = isLatin(word) ? language.isSound(word) : Array.from(word).length === 1;
      const lookedUp = alone ? list.filter(isShort) : list;
      told.set(word, { list, lookedUp, weight: list.length ? Math.log(1 + phrases.count / list.length) * share : numbers.unknown });
    }
    return told.get(word);
  }

  // The phrases worth comparing: see ybguide.search.candidates.
  function* candidates(words) {
    const shared = new Float64Array(phrases.count);
    const known = words.filter(({ list }) => list.length).sort(by(({ list }) => list.length));
    const seen = [];
    let read = 0;
    for (const [place, { list, lookedUp, weight }] of known.entries()) {
      if (read + list.length > numbers.mostRead && place >= numbers.leastLists) break;
      read += list.length;
      for (const number of lookedUp.slice(0, numbers.mostRead)) {
        if (!shared[number]) seen.push(number);
        shared[number] += weight;
      }
      yield;
    }
    // The phrases of the program are counted from 1.
    const spread = (number) => (number + 1) * numbers.spread % numbers.modulus;
    const least = Float64Array.from(seen, (number) => shared[number]).sort()[Math.max(seen.length - numbers.candidates, 0)];
    yield;
    return seen.filter((number) => shared[number] >= least)
      .sort((a, b) => shared[b] - shared[a] || spread(b) - spread(a)).slice(0, numbers.candidates);
  }

  // How like the question each phrase is: see ybguide.search.likeness.
  function* compare(words, view) {
    const shared = new Float64Array(phrases.count);
    let total = 0;
    for (const word of words) {
      const { weight } = tell(word, view);
      total += weight;
      for (const number of listOf(view, word)) shared[number] += weight;
      yield;
    }
    return (number) => (shared[number]
      ? shared[number] / (total + numbers.surplus * Math.max(phrases.weights[view][number] - shared[number], 0)) : 0);
  }

  // The entries by how well they answer: see ybguide.search.ranking.
  function* find(query, places) {
    const runs = language.runs(query);
    const required = language.required(query);
    const [words, sounds] = [[...language.words(query)], [...language.sounds(query)]];
    if (!words.length) return [];
    const all = [...words.map((word) => [word, 0]), ...sounds.filter((word) => !words.includes(word)).map((word) => [word, 1])];
    const tellings = [];
    for (const [word, view] of all) {
      tellings.push(tell(word, view));
      yield;
    }
    const chosen = new Set(yield* candidates(tellings));
    yield;
    const [line, letters] = [runs.join(" "), required.map((value) => letterOf.get(value)).join("")];
    phrases.texts.forEach((text, number) => {
      if (text === line && phrases.required[number] === letters) chosen.add(number);
    });
    yield;
    const [written, heard] = [yield* compare(words, 0), yield* compare(sounds, 1)];
    const likes = new Map();
    for (const number of chosen) {
      const entry = entries[phrases.entry[number]];
      if (!goesFor(entry.place, places)) continue;
      if (!likes.has(entry)) likes.set(entry, []);
      likes.get(entry).push(
        Math.max(written(number), heard(number) * numbers.sound) * (phrases.asked[number] ? 1 : numbers.said));
    }
    yield;
    return [...likes].map(([entry, like]) => ({ entry, score: score(entry, together(like), required, query) }))
      .sort((a, b) => b.score - a.score || a.entry.rank - b.entry.rank);
  }

  function together(like) {
    const nearest = like.sort((a, b) => b - a).slice(0, numbers.several);
    if (nearest[0] >= numbers.sound) return nearest[0];
    return (nearest[0] + nearest.reduce((sum, one) => sum + one, 0) / numbers.several) / 2;
  }

  function score(entry, like, required, query) {
    if (entry.kind === numbers.question && entry.title === query) return numbers.same;
    const beyond = entry.about.filter((value) => !required.includes(value)).length;
    let found = like * numbers.kinds[entry.kind] * numbers.unasked ** beyond;
    if (entry.topics.some((topic) => numbers.protects.includes(topic))
      && required.some((value) => numbers.dangers.includes(value))) found *= numbers.protecting;
    for (const value of required) {
      if (!entry.meets.has(value)) found *= numbers.unmet[value.split("/")[0]] ?? 1;
    }
    return Math.round(Math.min(found, numbers.nearest) * 1000) / 1000;
  }

  // How many may be shown: see ybguide.search.certainty.
  function certain(found, scope) {
    if (!found.length || found[0].score < numbers.least[scope]) return [];
    const [first, ...others] = found;
    const rival = others.find(({ entry }) =>
      entry.kind === first.entry.kind || entry.topics[0] !== first.entry.topics[0]);
    const behind = rival && first.score ? rival.score / first.score : 0;
    const chance = 1 / (1 + Math.exp(-(numbers.near * first.score + numbers.ahead * (1 - behind)
      + numbers.offset + numbers.scope[scope])));
    if (chance >= numbers.sure || first.score >= numbers.typed) return [first];
    return rival && chance >= numbers.likely ? [first, rival] : [];
  }

  // The places that a question names, of those that the book has something of, and the rest of it.
  function placesOf(query) {
    const places = [];
    let rest = language.simple(query);
    for (const name of nameForms) {
      if (rest.includes(name)) {
        places.push(names[name]);
        rest = rest.split(name).join("");
      }
    }
    // A city stands for the province that is named before it.
    return { rest, places: places.filter((code) => !places.some((other) => other !== code && other.startsWith(code))) };
  }
  const goesFor = (bound, places) => !bound || !places.length || places.some((code) => code.startsWith(bound));

  // See ybguide.search.places.
  function ownFirst(whole, rest, places) {
    if (!rest.length) return whole;
    const best = numbers.own * Math.max(rest[0].score, whole.length ? whole[0].score : 0);
    const own = whole.filter(({ entry, score: reached }) => entry.place
      && entry.topics.some((topic) => rest[0].entry.topics.includes(topic))
      && reached >= (entry.kind === numbers.region ? rest[0].score : best)
      && places.some((code) => code.startsWith(entry.place)))
      .sort(by(({ entry }) => -entry.place.length));
    const taken = new Set(own.map(({ entry }) => entry));
    return [...own, ...rest.filter(({ entry }) => !taken.has(entry))];
  }

  function generalFirst(found, scope) {
    const general = found.filter(({ entry }) => !entry.place);
    if (certain(found, scope).length && !certain(general, scope).length) return found;
    return [...general, ...found.filter(({ entry }) => entry.place)];
  }

  // What was found, best first, and how many of the first may be shown as the answer: one, two or none.
  return function* search(query) {
    const asked = Array.from(query).slice(0, numbers.longest).join("");
    const { rest, places } = placesOf(asked);
    const scope = language.scope(asked);
    yield;
    const whole = yield* find(asked, places);
    const found = places.length ? ownFirst(whole, yield* find(rest, places), places) : generalFirst(whole, scope);
    const sure = certain(found, scope);
    const others = found.filter((one) => !sure.includes(one) && one.score >= numbers.related * found[0].score);
    return { hits: [...sure, ...others], shown: sure.length };
  };
}
