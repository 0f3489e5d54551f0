// “念给我听”: the short form of a piece as sentences, said by the browser where it has a voice. Without one
// nothing is offered.
function makeSpeaker(basis) {
  const synthesis = window.speechSynthesis;
  if (!synthesis || !window.SpeechSynthesisUtterance) return null;
  const START = "念给我听";
  const STOP = "停下，不念了";
  const SILENT = "details.rest, .tools, .moves, .sources, .gos, .founds, .unseen, script, button, form, select";
  const LINES = "h2, h3, h4, h5, h6, p, li, dt, dd, summary";
  let speaking = null;

  function voice() {
    const voices = synthesis.getVoices();
    return voices.find(({ lang }) => /^zh[-_](?:cn|hans)/i.test(lang)) ?? voices.find(({ lang }) => /^zh/i.test(lang));
  }

  const NAMES = ".label, .warning > strong, .step > label b:first-child";
  const NUMBERS = "a[href^='tel:']";

  // What a node says by itself: a name with a pause after it, a number to call digit by digit.
  function own(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (!node.matches || node.matches(`${SILENT}, ${LINES}, ul, ol, dl, section`)) return "";
    if (node.matches(NAMES)) return `${node.textContent}：`;
    if (node.matches(NUMBERS)) return Array.from(node.textContent).join(" ");
    return Array.from(node.childNodes, own).join("");
  }

  // The text of a line without the lines inside it, and as it is said: what is tapped one after the other.
  function said(line) {
    return Array.from(line.childNodes, own).join("").replace(/\s+/g, " ").replace(/： /g, "：").trim()
      .replace(/】\s*→\s*【/g, "】，再点【").replace(/【\+】/g, "【加号】").replace(/→/g, "，").replace(/☐/g, "");
  }

  function sentences(piece) {
    return Array.from(piece.querySelectorAll(LINES))
      .filter((line) => !line.closest(SILENT) && line.checkVisibility?.() !== false)
      .map(said)
      .filter((text) => text && !text.startsWith(basis));
  }

  function stop() {
    if (!speaking) return;
    speaking.textContent = START;
    speaking = null;
    synthesis.cancel();
  }

  function speak(piece, button) {
    stop();
    synthesis.cancel();
    speaking = button;
    button.textContent = STOP;
    const chosen = voice();
    const texts = sentences(piece);
    // One sentence after the other: some browsers fall silent in the middle of a long text.
    texts.forEach((text, place) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = "zh-CN";
      if (chosen) utterance.voice = chosen;
      const last = () => { if (speaking === button && place === texts.length - 1) stop(); };
      utterance.onend = last;
      utterance.onerror = last;
      synthesis.speak(utterance);
    });
  }

  addEventListener("pagehide", stop);
  return {
    stop,
    button(piece) {
      const button = make("button", { type: "button", className: "aloud", textContent: START });
      button.addEventListener("click", () => (speaking === button ? stop() : speak(piece, button)));
      return button;
    },
  };
}
