// From a question to entries, best first: every way to ask for something is compared with what was typed by
// the weight of the words, or of the sounds, that they share. The shares are those of ybguide.search.ranking.
function makeSearch(entries, language) {
  "use strict";
  const SURPLUS = 0.4;
  const SOUND = 0.9;
  const COVERAGE = 0.3;
  const UNKNOWN = 6;
  const LEAST = 0.2;
  const NEAR = 0.4;
  const SURE = { subject: 0.2, shared: 0.25, unknown: 0.4, elsewhere: 0.7 };  // by the scope of the question

  const phrases = [];  // the number of the entry, and the weight of all words and of all sounds
  const views = [{ of: language.words, lists: new Map() }, { of: language.sounds, lists: new Map() }];
  entries.forEach(([, , , asked], entry) => {
    for (const text of asked) {
      views.forEach(({ of, lists }) => {
        for (const word of of(text)) {
          if (!lists.has(word)) lists.set(word, []);
          lists.get(word).push(phrases.length);
        }
      });
      phrases.push({ entry, weights: [0, 0] });
    }
  });
  // A word tells the more, the fewer phrases it stands in; a single character half of that.
  const weigh = (word, count) =>
    Math.log(1 + phrases.length / count) * (/^[^\x00-\x7f]$/u.test(word) ? 0.5 : 1);
  views.forEach(({ lists }, view) => {
    for (const [word, numbers] of lists) {
      const weight = weigh(word, numbers.length);
      for (const number of numbers) phrases[number].weights[view] += weight;
    }
  });

  // How like the question each phrase is in one view, and how much of the question each entry has.
  function compare(query, view) {
    const { of, lists } = views[view];
    const told = new Float64Array(phrases.length);
    const covered = new Float64Array(entries.length);
    let total = 0;
    for (const word of of(query)) {
      const numbers = lists.get(word) ?? [];
      const weight = numbers.length ? weigh(word, numbers.length) : UNKNOWN;
      total += weight;
      let last = -1;
      for (const number of numbers) {
        told[number] += weight;
        if (phrases[number].entry !== last) covered[last = phrases[number].entry] += weight;
      }
    }
    const likeness = (number) =>
      told[number] / (total + SURPLUS * Math.max(phrases[number].weights[view] - told[number], 0));
    return { likeness, covered: (entry) => covered[entry] / total, empty: total === 0 };
  }

  // What was found, best first, and whether the first is likely to be meant.
  return function search(query) {
    const [written, heard] = [compare(query, 0), compare(query, 1)];
    if (written.empty) return { hits: [], sure: false };
    const best = new Float64Array(entries.length);
    phrases.forEach(({ entry }, number) => {
      best[entry] = Math.max(best[entry], written.likeness(number), heard.likeness(number) * SOUND);
    });
    const scored = entries
      .map((entry, number) => ({ entry, score: (best[number] + COVERAGE * written.covered(number)) / (1 + COVERAGE) }))
      .sort((a, b) => b.score - a.score);
    const least = Math.max(LEAST, NEAR * scored[0].score);
    return {
      hits: scored.filter(({ score }) => score >= least).map(({ entry }) => entry),
      sure: scored[0].score >= SURE[language.scope(query)],
    };
  };
}
