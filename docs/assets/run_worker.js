// One sample in Python for WebAssembly: the first message loads it, each later one is a request.
const place = new URL("../runtime/", import.meta.url).href;
let python;

const open = async ({ framework, files }) => {
  const { loadPyodide } = await import(`${place}pyodide.mjs`);
  const archive = fetch(`${place}${framework}.zip`).then((answer) => answer.arrayBuffer());
  const drive = fetch(`${place}drive.py`).then((answer) => answer.text());
  python = await loadPyodide({ indexURL: place });
  const site = python.runPython("import site; site.getsitepackages()[0]");
  python.unpackArchive(await archive, "zip", { extractDir: site });
  python.FS.writeFile(`${site}/drive.py`, await drive);
  for (const [name, text] of Object.entries(files)) {
    python.FS.mkdirTree(`/sample/${name}`.replace(/\/[^/]*$/, ""));
    python.FS.writeFile(`/sample/${name}`, text);
  }
  python.globals.set("framework", framework);
};

const answer = async (request) => {
  python.globals.set("request", JSON.stringify(request));
  return JSON.parse(await python.runPythonAsync("import drive; await drive.reply('/sample', framework, request)"));
};

onmessage = async ({ data }) => {
  try {
    if (!python) await open(data);
    postMessage(await answer(data.request));
  } catch (error) {
    postMessage({ error: String(error) });
  }
};
