// Filter, order and narrow the tables of claims; every row stays in the page.
import { chosen, says, text, write } from "./address.js";

const NAMES = ["find", "category", "level", "evidence", "sort", "differs", "of"];
const LEVELS = ["builtin", "official", "package", "manual", "none", "unknown"];
const BEYOND = LEVELS.length; // where values stand when rows are ordered by level
const tables = new Map();

/** One table and its controls. */
class Table {
  constructor(element) {
    this.element = element;
    this.controls = element.parentElement.previousElementSibling;
    this.heads = [...element.tHead.rows[0].cells].slice(1);
    this.groups = [...element.tBodies].map((body) => ({ body, head: body.querySelector(".group"), lines: [] }));
    this.shown = this.heads.map((head) => head.dataset.framework).join(); // as it was written
    this.controls.addEventListener("focusin", () => this.lines, { once: true });
    this.controls.addEventListener("input", (event) => this.changed(event));
    this.controls.addEventListener("click", (event) => event.target.matches("[data-reset]") && this.reset());
  }

  /** The rows, read when a reader first turns to the controls: it takes time that the first view needs. */
  get lines() {
    return (this.known ??= this.groups.flatMap((group) => this.read(group)));
  }

  read(group) {
    group.lines = [...group.body.rows].filter((row) => row.id).map((row) => {
      const cells = [...row.cells].slice(1);
      const own = cells.map((cell) => {
        const { framework, level, evidence } = cell.dataset;
        return { cell, framework, level, evidence, word: level === "value" ? cell.querySelector(".value").textContent : level };
      });
      const title = row.cells[0].querySelector("a").textContent;
      return { row, group, cells: own, title, words: `${title} ${row.dataset.words}`.toLowerCase() };
    });
    return group.lines;
  }

  field(name) {
    return this.controls.querySelector(`[name="${name}"]`);
  }

  get boxes() {
    return [...this.controls.querySelectorAll('[name="of"]')];
  }

  /** Take the state from the address; what no control offers is ignored. */
  load() {
    this.field("find").value = text("find");
    for (const name of ["category", "level", "evidence", "sort"]) {
      const field = this.field(name);
      if (field) field.value = chosen(name, [...field.options].map((one) => one.value).filter(Boolean))[0] ?? "";
    }
    this.field("differs").checked = chosen("differs", ["1"]).length > 0;
    const of = chosen("of", this.boxes.map((box) => box.value));
    for (const box of this.boxes) box.checked = !of.length || of.includes(box.value);
    this.apply();
    this.reveal();
  }

  /** Show the row that the address points at, even if a filter would hide it. */
  reveal() {
    const line = location.hash && this.lines.find(({ row }) => `#${row.id}` === location.hash);
    if (!line) return;
    if (line.row.hidden) this.reset();
    line.row.scrollIntoView({ block: "center" });
  }

  get state() {
    const shown = this.boxes.filter((box) => box.checked).map((box) => box.value);
    return {
      find: this.field("find").value.trim(),
      category: this.field("category")?.value ?? "",
      level: this.field("level").value,
      evidence: this.field("evidence").value,
      sort: this.field("sort").value,
      differs: this.field("differs").checked ? "1" : "",
      of: shown.length === this.boxes.length ? "" : shown.join(","),
    };
  }

  changed(event) {
    if (event.target.name === "of" && !this.boxes.some((box) => box.checked)) event.target.checked = true;
    this.apply();
    write(this.state, { step: event.target.name !== "find" });
  }

  reset() {
    for (const field of this.controls.querySelectorAll("input, select")) {
      if (field.type === "checkbox") field.checked = field.name === "of";
      else field.value = "";
    }
    this.apply();
    write(this.state, { step: true });
    this.field("find").focus();
  }

  apply() {
    const state = this.state;
    const shown = new Set(state.of ? state.of.split(",") : this.heads.map((head) => head.dataset.framework));
    this.narrow(shown);
    const words = state.find.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const group of this.groups) group.count = 0;
    for (const line of this.lines) {
      const fits = matches(line, state, words, shown);
      if (line.row.hidden === fits) line.row.hidden = !fits;
      count += fits;
      line.group.count += fits;
    }
    this.order(state.sort, shown);
    for (const [index, { body, head, count: left }] of this.groups.entries()) {
      body.hidden = state.sort ? index > 0 : !left; // in one order, the first group holds every row
      if (head) head.hidden = Boolean(state.sort);
    }
    this.tell(count, state);
  }

  /** Show only the columns of some frameworks. */
  narrow(shown) {
    const key = [...shown].join();
    if (this.shown === key) return;
    this.shown = key;
    this.element.dataset.of = shown.size;
    for (const head of this.heads) head.hidden = !shown.has(head.dataset.framework);
    for (const line of this.lines) for (const one of line.cells) one.cell.hidden = !shown.has(one.framework);
  }

  /** Put the rows of all groups in one order, or back to where they were written. */
  order(sort, shown) {
    const key = sort && `${sort} ${[...shown]}`;
    if ((this.sorted ?? "") === key) return;
    this.sorted = key;
    const rank = ranks(sort, shown);
    if (rank) this.groups[0].body.append(...[...this.lines].sort(rank).map(({ row }) => row));
    else for (const { body, lines } of this.groups) body.append(...lines.map(({ row }) => row));
  }

  tell(count, state) {
    const told = this.controls.querySelector("output");
    const now = `${count} of ${this.lines.length} features${count ? "" : ": nothing fits all of this"}`;
    if (told.textContent !== now) told.textContent = now;
    this.controls.querySelector("[data-reset]").hidden = !Object.values(state).some(Boolean);
  }
}

const matches = (line, { category, level, evidence, differs }, words, shown) => {
  if (category && line.row.dataset.category !== category) return false;
  if (words.some((word) => !line.words.includes(word))) return false;
  if (!level && !evidence && !differs) return true;
  const cells = line.cells.filter((one) => shown.has(one.framework));
  if (differs && new Set(cells.map((one) => one.word)).size < 2) return false;
  return cells.some((one) => (!level || one.level === level) && (!evidence || one.evidence === evidence));
};

const place = (one) => (one.level === "value" ? BEYOND : LEVELS.indexOf(one.level));
const spread = (line, shown) => {
  const places = line.cells.filter((one) => shown.has(one.framework) && one.level !== "value").map(place);
  return places.length ? Math.max(...places) - Math.min(...places) : -1;
};
const ranks = (sort, shown) => {
  const at = (line) => place(line.cells.find((one) => one.framework === sort));
  if (sort === "title") return (a, b) => a.title.localeCompare(b.title);
  if (sort === "spread") return (a, b) => spread(b, shown) - spread(a, shown);
  return sort ? (a, b) => at(a) - at(b) : null;
};

const copy = async ({ target }) => {
  if (!target.matches("[data-copy]")) return;
  const url = new URL(location.pathname, location.origin); // the row's own address: the address bar holds the controls
  url.hash = target.closest("tr").id;
  await navigator.clipboard.writeText(url.href);
  const told = (textContent, ariaLabel) => Object.assign(target, { textContent, ariaLabel });
  told("copied", "Copied the link to this row");
  setTimeout(told, 1500, "copy", "Copy the link to this row");
};
document.addEventListener("click", copy); // tables without controls have such buttons too

const reload = () => {
  for (const [element, table] of tables) if (element.isConnected) table.load();
};
addEventListener("popstate", reload);
addEventListener("hashchange", () => tables.forEach((table, element) => element.isConnected && table.reveal()));

export const enhance = (elements) => {
  for (const element of tables.keys()) if (!element.isConnected) tables.delete(element);
  for (const element of elements) {
    if (tables.has(element) || !element.closest(".controls + .scroll")) continue;
    const table = new Table(element);
    tables.set(element, table);
    if (says(NAMES) || location.hash) table.load();
    else if (Object.values(table.state).some(Boolean)) table.apply(); // what was set before this script came
  }
};
