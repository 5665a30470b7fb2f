// Capacity: the same arithmetic as macros/view/speed/capacity.py, with the reader's figures, kept in the address.
const SLACK = 1e-9;

/** What one stack needs for a load: requests/s, ms of own CPU, ms of waiting, % of use, cores a machine. */
export function need({ cpu, slots, memory }, load) {
  const target = load.use / 100;
  const busy = cpu / 1e6 + load.own / 1e3;
  const cores = (load.rate * busy) / target;
  const held = slots ? (load.rate * (busy + load.wait / 1e3)) / slots / target : 0;
  const processes = Math.max(1, Math.ceil(cores - SLACK), Math.ceil(held - SLACK));
  const share = cpu / 1e6 / busy;
  return {
    cores,
    processes,
    machines: Math.max(1, Math.ceil(cores / load.cores - SLACK)),
    memory: memory === null ? null : processes * memory,
    share,
    dominates: held > Math.ceil(cores - SLACK) ? "waiting" : share >= 0.5 ? "framework and task" : "your code",
  };
}

const shown = {
  cores: (value) => value.toFixed(2),
  processes: String,
  machines: String,
  memory: (value) => (value === null ? "not measured" : value.toFixed(0)),
  share: (value) => `${(100 * value).toFixed(0)} %`,
  dominates: String,
};

/** Read a field; what is empty or out of range counts as its default. */
function read(field) {
  const value = field.valueAsNumber;
  const fits = Number.isFinite(value) && value >= Number(field.min) && value <= Number(field.max);
  return fits ? value : field.defaultValue === "" ? null : Number(field.defaultValue);
}

function restore(form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    } else if (field instanceof HTMLInputElement && value !== "" && Number.isFinite(Number(value))) {
      field.value = value;
    }
  }
}

function keep(form) {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!field.name) continue;
    const first = field instanceof HTMLSelectElement ? [...field.options].find((one) => one.defaultSelected)?.value : field.defaultValue;
    if (field.value === first) query.delete(field.name);
    else query.set(field.name, field.value);
  }
  const text = query.toString();
  history.replaceState(history.state, "", `${location.pathname}${text ? `?${text}` : ""}${location.hash}`);
}

function compute(box, form) {
  const load = Object.fromEntries([...form.querySelectorAll("input")].map((field) => [field.name, read(field)]));
  const task = form.elements.namedItem("task");
  const caption = box.querySelector("caption");
  const found = [];
  for (const row of box.querySelectorAll("tbody tr[data-stack]")) {
    const cpu = JSON.parse(row.dataset.prices)[task.value];
    row.hidden = cpu === undefined;
    if (row.hidden) continue;
    const price = { cpu, slots: Number(row.dataset.slots) || null, memory: row.dataset.memory ? Number(row.dataset.memory) : null };
    const made = need(price, load);
    for (const cell of row.querySelectorAll("[data-out]")) cell.textContent = shown[cell.dataset.out](made[cell.dataset.out]);
    const cost = load.price ? `, ${(made.machines * load.price).toFixed(2)} a month` : "";
    found.push({ name: row.querySelector("th").textContent, machines: made.machines, text: `${made.machines}${cost}` });
  }
  found.sort((a, b) => a.machines - b.machines || (a.name < b.name ? -1 : 1));
  const title = task.selectedOptions[0].textContent;
  caption.textContent = `What ${load.rate} requests/s at ${title} with ${load.own} ms of own CPU and ${load.wait} ms of waiting ask for, at ${load.use} % use and ${load.cores} cores a machine`;
  const ends = [found[0], found[found.length - 1]];
  box.querySelector(".capacity-said").textContent =
    found.length === 0 ? "" : ends[0].machines === ends[1].machines
      ? `Every stack needs the same number of machines: ${ends[0].text}.`
      : `Fewest machines: ${ends[0].name}, ${ends[0].text}. Most: ${ends[1].name}, ${ends[1].text}.`;
}

function enhance(box) {
  const form = box.querySelector("form");
  if (box.dataset.ready || !form) return;
  box.dataset.ready = "yes";
  restore(form);
  compute(box, form);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    compute(box, form);
    keep(form);
  });
}

const start = () => document.querySelectorAll("[data-capacity]").forEach(enhance);
if (window.document$) window.document$.subscribe(start);
else start();
