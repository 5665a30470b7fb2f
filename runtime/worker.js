// One sample in Python for WebAssembly: the first message loads it, each later one is a request or the contract.
const place = new URL(".", import.meta.url).href;
let python, site;

/** Fetch a file of the runtime; the folder is named by its content, so a browser may keep it for good. */
const bytes = async (name) => {
  const answer = await fetch(`${place}${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const load = (names) => names.map((name) => bytes(`packages/${name}.zip`));
const install = async (loading) => {
  for (const one of await Promise.all(loading)) python.unpackArchive(one, "zip", { extractDir: site });
};

const open = async ({ framework, files, packages, contract }) => {
  const loading = load(packages); // while Python starts
  const driver = ["drive.py", "contract.py"].map(async (name) => [name, await bytes(name)]);
  const { loadPyodide } = await import(`${place}pyodide.mjs`);
  python = await loadPyodide({ indexURL: place });
  site = python.runPython("import site; site.getsitepackages()[0]");
  await install(loading);
  for (const [name, text] of await Promise.all(driver)) python.FS.writeFile(`${site}/${name}`, text);
  for (const [name, text] of Object.entries({ ...files, [`../${contract.name}`]: contract.text })) {
    python.FS.mkdirTree(`/work/sample/${name}`.replace(/\/[^/]*$/, ""));
    python.FS.writeFile(`/work/sample/${name}`, text);
  }
  python.globals.set("framework", framework);
  python.globals.set("contract_file", `/work/${contract.name}`);
};

const answer = async ({ request, tools }) => {
  if (!request) {
    await install(load(tools));
    return JSON.parse(python.runPython("import contract; contract.outcomes('/work/sample', framework, contract_file)"));
  }
  python.globals.set("request", JSON.stringify(request));
  return JSON.parse(python.runPython("import drive; drive.reply('/work/sample', framework, request)"));
};

onmessage = async ({ data }) => {
  try {
    if (!python) await open(data);
    postMessage(await answer(data));
  } catch (error) {
    postMessage({ error: String(error) });
  }
};
