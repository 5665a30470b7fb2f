// Marks the lines of a sample that no other framework's sample has; the text of the block stays as it is.
const bare = (line) => line.replace(/<[^>]*>/g, "").trim();

const mark = (set) => {
  const blocks = [...set.querySelectorAll(".tabbed-block")].map((block) => [...block.querySelectorAll("pre > code")]);
  if (blocks.length < 2 || set.classList.contains("marked")) return;
  set.classList.add("marked");
  const lines = blocks.map((codes) => codes.map((code) => code.innerHTML.split("\n")));
  const known = lines.map((codes) => new Set(codes.flat().map(bare)));
  blocks.forEach((codes, at) => codes.forEach((code, index) => {
    const shared = (line) => !bare(line) || known.some((words, other) => other !== at && words.has(bare(line)));
    code.innerHTML = lines[at][index].map((line) => (shared(line) ? line : `<span class="own">${line}</span>`)).join("\n");
  }));
  if (document.querySelector(".own-told")) return; // said once a page
  const told = document.createElement("p");
  told.className = "own-told";
  told.textContent = "A bar and a plus mark the lines that only this framework's sample has.";
  set.before(told);
};

export const enhance = (sets) => sets.forEach(mark);
