// One popover for the whole site: a cell shows its evidence in place. Without it a cell is a link to its claim.
const kept = new Map();
let box, opener;

const make = () => {
  box = document.createElement("div");
  box.className = "evidence md-typeset";
  box.popover = "auto";
  box.role = "dialog";
  box.tabIndex = -1;
  box.innerHTML = '<button type="button" class="close" aria-label="Close">✕</button><h2 id="__evidence"></h2><div class="about"></div>';
  box.setAttribute("aria-labelledby", "__evidence");
  box.querySelector(".close").addEventListener("click", () => box.hidePopover());
  box.addEventListener("toggle", ({ newState }) => newState === "closed" && closed());
  document.body.append(box);
};

const closed = () => {
  const lost = document.activeElement === document.body || box.contains(document.activeElement);
  opener?.setAttribute("aria-expanded", "false");
  if (lost) opener?.focus();
};

/** Take the claim from its page; addresses there are made whole before they are shown here. */
const read = async (href) => {
  const url = new URL(href);
  const id = url.hash.slice(1);
  url.hash = url.search = "";
  if (!kept.has(url.href)) kept.set(url.href, fetch(url).then((answer) => (answer.ok ? answer.text() : Promise.reject())));
  const page = new DOMParser().parseFromString(await kept.get(url.href), "text/html");
  const claim = page.getElementById(id).parentElement.querySelector(".claim-card");
  for (const link of claim.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), url).href;
  for (const one of claim.querySelectorAll("[id]")) one.removeAttribute("id");
  return [...document.importNode(claim, true).childNodes];
};

const stand = (link) => {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = at.bottom + height + 8 < innerHeight;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  box.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - height - 6)}px`;
};

const open = async (link) => {
  if (!box?.isConnected) make();
  const cell = link.closest("[data-label]");
  const row = cell?.closest("tr")?.cells[0].querySelector("a")?.textContent;
  box.querySelector("h2").textContent = [link.dataset.title ?? row, link.dataset.name ?? cell?.dataset.label].filter(Boolean).join(": ");
  const about = box.querySelector(".about");
  about.textContent = "Loading the evidence.";
  opener = link;
  link.setAttribute("aria-expanded", "true");
  box.showPopover();
  stand(link);
  box.focus({ preventScroll: true });
  try {
    const parts = await read(link.href);
    if (opener !== link) return;
    about.replaceChildren(...parts);
    stand(link);
  } catch {
    kept.clear();
    location.assign(link.href); // its own page says it too
  }
};

const modified = (event) => event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

// In the capture phase, before the theme's instant navigation follows the link.
addEventListener("click", (event) => {
  const link = event.target.closest?.("a.claim");
  if (!link || modified(event)) return;
  event.preventDefault();
  event.stopPropagation();
  const again = opener === link && box?.matches(":popover-open");
  if (box?.matches(":popover-open")) box.hidePopover();
  if (!again) open(link);
}, true);
