// One sample in Python for WebAssembly: the first message loads it, each later one is a request or the contract.
const place = new URL(".", import.meta.url).href;
let python, site, store;

/** Fetch a file of the runtime; the folder is named by its content, so a browser may keep it for good. */
const fetched = async (name) => {
  const answer = await fetch(`${place}${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
};
const bytes = async (answer) => new Uint8Array(await answer.arrayBuffer());

/** Fetch packages and inflate them, which the browser does beside this thread. */
const load = (names) => names.map(async (name) => {
  const { body } = await fetched(`packages/${name}.tgz`);
  return bytes(new Response(body.pipeThrough(new DecompressionStream("gzip"))));
});

/** Write the files of a tar archive (POSIX ustar: a name of 100 bytes, the size in octal, a prefix of 155). */
const unpack = (tar) => {
  const text = (from, length) => new TextDecoder().decode(tar.subarray(from, from + length)).replace(/\0.*$/s, "");
  for (let at = 0; tar[at]; ) {
    const size = parseInt(text(at + 124, 12), 8);
    const path = [site, text(at + 345, 155), text(at, 100)].filter(Boolean).join("/");
    write(path, tar.subarray(at + 512, at + 512 + size));
    at += 512 + 512 * Math.ceil(size / 512);
  }
};
const write = (path, content) => {
  python.FS.mkdirTree(path.replace(/\/[^/]*$/, ""));
  python.FS.writeFile(path, content);
};
const install = async (loading) => {
  for (const one of await Promise.all(loading)) unpack(one);
  python.runPython("import importlib; importlib.invalidate_caches()");
};

/**
 * Take up the memory of an earlier start, which has its imports done; grown first, as it may be the larger.
 * The options are Pyodide's own private ones: they hold for the release that is pinned by hash, and for no other.
 */
const resume = async (loadPyodide, memory) => {
  const { default: create } = await import(`${place}pyodide.asm.mjs`);
  const createPyodideModule = async (settings) => {
    const made = await create(settings);
    made._malloc(memory.length);
    return made;
  };
  python = await loadPyodide({ indexURL: place, createPyodideModule, _loadSnapshot: memory });
  python.runPython("import random; random.seed()");
};

/** Start Python with its packages; a browser that has a store keeps the memory, and what is compiled, for the next start. */
const start = async (framework, early, loading) => {
  const { loadPyodide } = await import(`${place}pyodide.mjs`);
  store = await self.caches?.open(place).catch(() => undefined); // some private windows refuse
  const address = `${place}${framework}.memory`;
  const kept = await store?.match(address);
  if (kept) await resume(loadPyodide, await bytes(kept));
  else python = await loadPyodide({ indexURL: place, _makeSnapshot: true });
  site = python.runPython("import site; site.getsitepackages()[0]");
  await install(loading);
  if (kept) return;
  python.runPython(early.map((name) => `import ${name}\n`).join(""));
  store?.put(address, new Response(python.makeMemorySnapshot())).catch(() => undefined); // or have no room
  for (const name of (await self.caches?.keys()) ?? []) if (name.includes("/runtime/") && name !== place) caches.delete(name);
};

const open = async ({ framework, files, packages, contract, early }) => {
  const driver = ["bytecode.py", "drive.py", "contract.py"].map(async (name) => [name, await bytes(await fetched(name))]);
  await start(framework, early, load(packages));
  for (const [name, text] of await Promise.all(driver)) write(`${site}/${name}`, text);
  for (const [name, text] of Object.entries({ ...files, [`../${contract.name}`]: contract.text, ...contract.rooms })) write(`/trial/sample/${name}`, text);
  python.globals.set("framework", framework);
  python.globals.set("contract_file", `/trial/${contract.name}`);
  const compiled = await store?.match(`${place}${framework}.bytecode`);
  if (compiled) write("/trial/bytecode", await bytes(compiled));
  python.runPython("import bytecode; bytecode.recall()");
};
const keep = ({ framework }) => {
  if (!store || !python.runPython("bytecode.grown()")) return;
  store.put(`${place}${framework}.bytecode`, new Response(python.FS.readFile("/trial/bytecode"))).catch(() => undefined);
};

/** Run the contract, or one test of it; what fails beside the others has its turn in a Python of its own. */
const proven = async (job) => {
  await install(load(job.tools));
  python.globals.set("only", job.only ?? "");
  const tests = JSON.parse(python.runPython("import contract; contract.outcomes('/trial/sample', framework, contract_file, only)"));
  const shared = tests.length > 1;
  for (const [at, one] of tests.entries()) if (shared && one.outcome === "failed") tests[at] = await alone(job, one.test);
  return { tests };
};
const alone = (job, only) => new Promise((done) => {
  const worker = new Worker(import.meta.url, { type: "module" });
  worker.onmessage = ({ data }) => {
    worker.terminate();
    done({ ...(data.tests?.[0] ?? { test: only, outcome: "failed", why: data.error, traffic: [] }), alone: true });
  };
  worker.postMessage({ ...job, only });
});

const answer = async (job) => {
  if (!job.request) return proven(job);
  python.globals.set("request", JSON.stringify(job.request));
  return JSON.parse(python.runPython("import drive; drive.reply('/trial/sample', framework, request)"));
};

onmessage = async ({ data }) => {
  try {
    if (!python) await open(data);
    postMessage(await answer(data));
    keep(data);
  } catch (error) {
    await self.caches?.delete(place); // a memory that does not resume is not tried again
    postMessage({ error: String(error) });
  }
};
