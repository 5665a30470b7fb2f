// Run a sample in the reader's browser: nothing is loaded before the click, and a worker can always be stopped.
const LIMIT = 90000; // milliseconds to an answer, loading included
const make = (tag, words = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), words);
  made.append(...children);
  return made;
};
const labelled = (text, field) => make("label", {}, `${text} `, field);

/** Say what came of a contract: each test in words, with the reason of a failure. */
const judged = (tests) =>
  tests.map(({ test, outcome, why }) => `${outcome}: ${test.replace(/^test_|\[.*$/g, "").replaceAll("_", " ")}${why ? `\n  ${why}` : ""}`).join("\n");

const panel = (button, sample) => {
  const asks = sample.requests.length > 0; // some contracts call no address
  const first = sample.requests[0] ?? { method: "GET", path: "/", headers: [], body: "" };
  const edited = Object.keys(sample.files).filter((name) => name.includes(`${sample.framework}_app`));
  const fields = new Map(edited.map((name) => [name, make("textarea", { rows: 14, spellcheck: false })]));
  const method = make("input", { size: 8 });
  const path = make("input", { size: 36 });
  const headers = make("textarea", { rows: 2, spellcheck: false });
  const body = make("textarea", { rows: 3, spellcheck: false });
  const output = make("pre", { className: "run-output", tabIndex: 0 });
  output.setAttribute("aria-live", "polite");
  output.setAttribute("role", "status");
  output.setAttribute("aria-label", "Answer");
  let worker, timer, loaded;

  const stop = (text) => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    if (text) output.textContent = text;
  };
  const reset = () => {
    stop();
    fields.forEach((field, name) => (field.value = sample.files[name]));
    method.value = first.method;
    path.value = first.path;
    headers.value = first.headers.map((pair) => pair.join(": ")).join("\n");
    body.value = first.body;
    output.textContent = "";
  };
  const show = (answer) => {
    clearTimeout(timer);
    if (answer.error) return stop(answer.error);
    if (answer.tests) return stop(judged(answer.tests)); // a contract changes what it runs on
    const lines = answer.headers.map((pair) => pair.join(": ")).join("\n");
    output.textContent = `${answer.status}\n${lines}\n\n${answer.body}`;
  };
  const ask = (request) => {
    const files = { ...sample.files, ...Object.fromEntries([...fields].map(([name, field]) => [name, field.value])) };
    if (loaded !== JSON.stringify(files)) stop(); // an edited sample gets a fresh Python
    loaded = JSON.stringify(files);
    output.textContent = worker ? "Sending …" : "Loading …";
    worker ??= new Worker(new URL(`../runtime/${sample.runtime}/worker.js`, import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => show(data);
    worker.onerror = () => stop("The worker failed to load.");
    clearTimeout(timer);
    timer = setTimeout(() => stop(`Stopped: no answer in ${LIMIT / 1000} seconds.`), LIMIT);
    worker.postMessage({ ...sample, files, request });
  };
  const send = () => {
    const pairs = headers.value.split("\n").filter((line) => line.includes(":"));
    ask({
      method: method.value.trim().toUpperCase(),
      path: path.value.trim(),
      headers: pairs.map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]),
      body: body.value,
    });
  };
  const prove = () => {
    stop(); // a fresh Python, as in the tests of this site
    ask();
  };
  const act = (text, onclick) => make("button", { type: "button", className: "act", textContent: text, onclick });
  const made = make(
    "section",
    { className: "run-panel" },
    ...edited.map((name) => labelled(name, fields.get(name))),
    ...(asks ? [labelled("Method", method), labelled("Path", path), labelled("Headers", headers), labelled("Body", body)] : []),
    make("details", {}, make("summary", { textContent: "The contract" }), make("pre", { textContent: sample.contract.text, tabIndex: 0 })),
    make("p", {}, ...(asks ? [act("Send", send), " "] : []), act("Run the contract", prove), " ", act("Stop", () => stop("Stopped.")), " ", act("Reset", reset)),
    output,
  );
  made.addEventListener("leave", () => stop());
  made.setAttribute("aria-label", button.textContent);
  reset();
  button.closest(".run-list").after(made);
  (asks ? send : prove)();
};

const open = async (button) => {
  button.disabled = true;
  document.querySelectorAll(".run-panel").forEach((old) => old.dispatchEvent(new Event("leave")));
  document.querySelectorAll(".run-panel").forEach((old) => old.remove());
  const answer = await fetch(new URL(`../runtime/samples/${button.dataset.sample}.json`, import.meta.url));
  panel(button, await answer.json());
  button.disabled = false;
};
const enhance = () => document.querySelectorAll(".run-list[hidden]").forEach((list) => {
  list.hidden = false;
  list.querySelectorAll("button").forEach((button) => (button.onclick = () => open(button)));
});
new MutationObserver(enhance).observe(document.documentElement, { childList: true, subtree: true });
enhance();
