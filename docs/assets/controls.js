// Brings a page to life after each arrival, with or without instant navigation; loads only what the page needs.
const parts = [
  ["table[data-compare]", "./tables.js"],
  ["a.claim, [data-chooser]", "./evidence.js"],
  ["[data-chooser]", "./chooser.js"],
  [".side-by-side .tabbed-set", "./lines.js"],
];
const arrive = async () => {
  document.querySelector(".evidence:popover-open")?.hidePopover(); // it belongs to the page that was left
  for (const [selector, path] of parts) {
    const found = document.querySelectorAll(selector);
    if (found.length) (await import(path)).enhance?.(found);
  }
  document.documentElement.dataset.ready = location.pathname;
};
if (window.document$) window.document$.subscribe(arrive);
else arrive();
