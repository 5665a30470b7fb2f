// From a situation and needs to ranked frameworks, with the reasons; the address holds the choice.
import { chosen, write } from "./address.js";
import { best, fits, places } from "./fit.js";

const OFFERED = 6;
const SAYS = { package: "a package adds", manual: "you write", none: "not there" };
const alive = new Map();
const make = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};
const listed = (words) => words.join(", ").replace(/, ([^,]*)$/, " and $1");

class Chooser {
  constructor(element) {
    this.element = element;
    this.table = JSON.parse(element.querySelector("template").content.textContent);
    this.root = new URL("../", document.querySelector('link[href*="assets/controls"]')?.href ?? location.href);
    this.situation = this.part("[name=situation]");
    this.search = this.part("[name=need]");
    this.needs = {};
    this.situation.addEventListener("change", () => this.start());
    this.search.addEventListener("input", () => this.offer());
    element.addEventListener("click", ({ target }) => target.dataset.feature && this.press(target));
    element.addEventListener("change", ({ target }) => target.dataset.feature && this.change(target.dataset.feature, target.value));
    if (this.situation.value && !location.search) this.start(); // chosen before this script came
    else this.load();
  }

  part(selector) {
    return this.element.querySelector(selector);
  }

  title(feature) {
    return this.table.features[feature].title;
  }

  load() {
    const { features, situations } = this.table;
    const [situation = ""] = chosen("situation", Object.keys(situations));
    const own = Object.fromEntries(Object.keys(this.table.weights).flatMap((weight) => chosen(weight, Object.keys(features)).map((one) => [one, weight])));
    this.situation.value = situation;
    this.needs = Object.keys(own).length ? own : { ...situations[situation] };
    this.show("");
  }

  start() {
    this.needs = { ...this.table.situations[this.situation.value] };
    this.keep();
    this.show("");
  }

  offer() {
    const words = this.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fit = ([id, { title, words: more }]) => !(id in this.needs) && words.every((word) => `${title} ${more}`.toLowerCase().includes(word));
    const rank = ([, { title }]) => (title.toLowerCase().includes(words[0]) ? 0 : 1);
    const found = words.length ? Object.entries(this.table.features).filter(fit).sort((a, b) => rank(a) - rank(b)).slice(0, OFFERED) : [];
    this.part(".offers").replaceChildren(...found.map(([id, { title }]) => make("li", {}, make("span", { textContent: title }), ...Object.keys(this.table.weights).map((weight) => this.button(id, weight, `${weight} have`)))));
  }

  button(feature, weight, textContent) {
    const made = make("button", { type: "button", textContent, ariaLabel: `${this.title(feature)}: ${textContent}` });
    Object.assign(made.dataset, { feature, weight });
    return made;
  }

  press({ dataset: { feature, weight } }) {
    if (weight === undefined) return;
    this.change(feature, weight);
    if (weight) this.search.value = "";
    this.offer();
    this.search.focus();
  }

  /** Add a need, weigh it anew, or drop it (no weight), and say what that changed. */
  change(feature, weight) {
    const before = this.ranked;
    if (weight) this.needs[feature] = weight;
    else delete this.needs[feature];
    this.keep();
    this.show(`${this.title(feature)} ${weight ? `is a ${weight}` : "is dropped"}`, before);
    this.part(`select[data-feature="${feature}"]`)?.focus();
  }

  keep() {
    const situation = this.situation.value;
    const started = this.table.situations[situation] ?? {};
    const same = JSON.stringify(Object.entries(started).sort()) === JSON.stringify(Object.entries(this.needs).sort());
    const weights = Object.keys(this.table.weights).map((weight) => [weight, same ? "" : Object.keys(this.needs).filter((one) => this.needs[one] === weight).join()]);
    write({ situation, ...Object.fromEntries(weights) }, { step: true });
  }

  show(event, before) {
    const ranked = (this.ranked = Object.keys(this.needs).length ? fits(this.table, this.needs) : []);
    this.part(".needs").replaceChildren(...Object.entries(this.needs).map((need) => this.need(...need)));
    this.part(".change").textContent = ranked.length ? [event && this.moved(event, before ?? [], ranked), this.verdict(ranked)].filter(Boolean).join(" ") : "";
    const at = places(ranked);
    this.part(".ranking").replaceChildren(...ranked.map((fit, index) => this.place(fit, at[index])));
  }

  need(feature, weight) {
    const choice = make("select", { ariaLabel: `How much: ${this.title(feature)}` }, ...Object.keys(this.table.weights).map((one) => make("option", { value: one, textContent: one, selected: one === weight })));
    choice.dataset.feature = feature;
    return make("li", {}, make("span", { textContent: this.title(feature) }), choice, this.button(feature, "", "drop"));
  }

  moved(event, before, ranked) {
    const was = Object.fromEntries(before.map((fit) => [fit.framework, fit.percent]));
    const told = ranked.filter(({ framework, percent }) => framework in was && was[framework] !== percent).map(({ framework, percent }) => `${this.table.frameworks[framework]} ${was[framework]} → ${percent} %`);
    const out = ranked.filter((fit) => fit.lacks.length && !before.find((one) => one.framework === fit.framework)?.lacks.length).map((fit) => `${this.table.frameworks[fit.framework]} is now ruled out`);
    return `${event}: ${[...told, ...out].join(", ") || "no fit moves"}.`;
  }

  verdict(ranked) {
    const names = best(ranked).map((one) => this.table.frameworks[one]);
    if (ranked[0].lacks.length) return "Every framework lacks something that you must have.";
    return names.length > 1 ? `${listed(names)} tie at ${ranked[0].percent} %.` : `${names[0]} fits best, at ${ranked[0].percent} %.`;
  }

  place(fit, at) {
    const name = this.table.frameworks[fit.framework];
    const levels = Object.keys(this.table.words).filter((level) => fit.parts.some((one) => one.level === level));
    const reasons = levels.map((level) => make("li", { className: `level-${level}` }, make("strong", { textContent: SAYS[level] ?? this.table.words[level] }), ...fit.parts.filter((one) => one.level === level).map((one) => this.claim(one, fit.framework))));
    const lacks = fit.lacks.length ? [make("p", { className: "out", textContent: `Ruled out: lacks ${listed(fit.lacks.map((one) => this.title(one)))}, which you must have.` })] : [];
    const title = make("h2", { textContent: `${fit.lacks.length ? "–" : at}. ${name}: ${fit.percent} % ` }, make("small", { textContent: `${fit.points} of ${fit.possible} points` }));
    return make("section", { className: `place fw-${fit.framework}` }, title, ...lacks, make("ul", {}, ...reasons));
  }

  claim({ feature, via }, framework) {
    const link = make("a", { className: "claim", href: new URL(`features/${feature}/#${framework}`, this.root).href, textContent: this.title(feature) + (via.length ? ` (${via.join(", ")})` : "") });
    Object.assign(link.dataset, { title: this.title(feature), name: this.table.frameworks[framework] });
    return link;
  }
}

addEventListener("popstate", () => alive.forEach((chooser, element) => element.isConnected && chooser.load()));

export const enhance = (elements) => {
  for (const element of alive.keys()) if (!element.isConnected) alive.delete(element);
  for (const element of elements) if (!alive.has(element)) alive.set(element, new Chooser(element));
};
