// Run a sample in the reader's browser: nothing is loaded before the click, and a worker can always be stopped.
const LIMIT = 90000; // milliseconds to an answer, loading included
const make = (tag, words = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), words);
  made.append(...children);
  return made;
};
const labelled = (text, field) => make("label", {}, `${text} `, field);

const panel = (button, sample) => {
  const first = sample.requests[0];
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
    const lines = answer.headers.map((pair) => pair.join(": ")).join("\n");
    output.textContent = `${answer.status}\n${lines}\n\n${answer.body}`;
  };
  const send = () => {
    const files = { ...sample.files, ...Object.fromEntries([...fields].map(([name, field]) => [name, field.value])) };
    if (loaded !== JSON.stringify(files)) stop(); // an edited sample gets a fresh Python
    loaded = JSON.stringify(files);
    output.textContent = worker ? "Sending …" : "Loading …";
    worker ??= new Worker(new URL("run_worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => show(data);
    worker.onerror = () => stop("The worker failed to load.");
    clearTimeout(timer);
    timer = setTimeout(() => stop(`Stopped: no answer in ${LIMIT / 1000} seconds.`), LIMIT);
    const pairs = headers.value.split("\n").filter((line) => line.includes(":"));
    const request = {
      method: method.value.trim().toUpperCase(),
      path: path.value.trim(),
      headers: pairs.map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]),
      body: body.value,
    };
    worker.postMessage({ framework: sample.framework, files, request });
  };
  const act = (text, onclick) => make("button", { type: "button", className: "act", textContent: text, onclick });
  const made = make(
    "section",
    { className: "run-panel" },
    ...edited.map((name) => labelled(name, fields.get(name))),
    labelled("Method", method),
    labelled("Path", path),
    labelled("Headers", headers),
    labelled("Body", body),
    make("p", {}, act("Send", send), " ", act("Stop", () => stop("Stopped.")), " ", act("Reset", reset)),
    output,
  );
  made.setAttribute("aria-label", button.textContent);
  reset();
  button.closest(".run-list").after(made);
  send();
};

const open = async (button) => {
  button.disabled = true;
  document.querySelectorAll(".run-panel").forEach((old) => old.querySelectorAll(".act")[1].click());
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
