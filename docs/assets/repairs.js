// The theme adds a nav without a name to each code block; two unnamed landmarks cannot be told apart.
const unnamed = ".md-code__nav:not([role])";
const mend = () => document.querySelectorAll(unnamed).forEach((nav) => nav.setAttribute("role", "none"));
new MutationObserver(mend).observe(document.documentElement, { childList: true, subtree: true });
mend();
// The theme makes the addresses of our own pages whole; paper shows those of others only.
const own = () => [...document.links].forEach((link) => link.toggleAttribute("data-own", link.origin === location.origin));
matchMedia("print").addEventListener("change", ({ matches }) => matches && own());
