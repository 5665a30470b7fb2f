// What a page's controls hold, written into its address and read back; names never collide with the search.
const pairs = () => new URLSearchParams(location.search);

/** Return the values under a name that are allowed, in the order of `allowed`. */
export const chosen = (name, allowed) => {
  const words = (pairs().get(name) ?? "").split(",");
  return allowed.filter((one) => words.includes(one));
};

/** Return a free text, cut to what a person would type. */
export const text = (name) => (pairs().get(name) ?? "").slice(0, 80);

/** Tell whether the address says anything under one of the names. */
export const says = (names) => names.some((name) => pairs().has(name));

/** Write values (empty ones vanish); a step is one that the reader can go back from. */
export const write = (values, { step }) => {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  url.search = url.search.replaceAll("%2C", ",");
  if (url.href !== location.href) history[step ? "pushState" : "replaceState"](history.state, "", url);
};
