// Work that takes too long at once, in slices: a generator goes on for some milliseconds at a time, and between
// them the page answers whoever uses it. Nobody waits for it until it is hurried: until then it takes idle time.
function inSlices(work, done) {
  const SLICE = 8;
  const PAUSE = 40;
  const LONGEST_WAIT = 1000;
  let hurried = false;
  let over = false;
  let cancel = () => {};

  function go() {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) {
        over = true;
        done(step.value);
        return;
      }
    } while (performance.now() < end);
    later();
  }

  function later() {
    if (!hurried && window.requestIdleCallback) {
      const number = requestIdleCallback(go, { timeout: LONGEST_WAIT });
      cancel = () => cancelIdleCallback(number);
    } else {
      const number = setTimeout(go, hurried ? 0 : PAUSE);
      cancel = () => clearTimeout(number);
    }
  }

  later();
  return {
    hurry() {
      if (hurried || over) return;
      hurried = true;
      cancel();
      later();
    },
    stop() {
      over = true;
      cancel();
    },
  };
}

// The same at once, for whoever can wait.
function atOnce(work) {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
