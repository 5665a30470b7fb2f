// Run samples in Python for WebAssembly, each in an interpreter of its own; a line of JSON per sample.
import { readFileSync } from "node:fs";

const [place, drive, jobs] = process.argv.slice(2);
const { loadPyodide } = await import(`${place}/pyodide.mjs`);
for (const job of JSON.parse(readFileSync(jobs, "utf8"))) {
  let answers;
  const told = process.stdout.write.bind(process.stdout);
  try {
    const python = await loadPyodide({ indexURL: `${place}/`, stdout: () => {}, stderr: () => {} });
    const site = python.runPython("import site; site.getsitepackages()[0]");
    python.unpackArchive(new Uint8Array(readFileSync(`${place}/${job.framework}.zip`)), "zip", { extractDir: site });
    python.FS.mkdirTree("/sample");
    for (const [name, text] of Object.entries(job.files)) {
      python.FS.mkdirTree(`/sample/${name}`.replace(/\/[^/]*$/, ""));
      python.FS.writeFile(`/sample/${name}`, text);
    }
    python.FS.writeFile(`${site}/drive.py`, new Uint8Array(readFileSync(drive)));
    python.globals.set("job", JSON.stringify(job));
    answers = JSON.parse(await python.runPythonAsync("import drive; await drive.answers('/sample', job)"));
  } catch (error) {
    answers = [{ error: String(error) }];
  }
  told(`${JSON.stringify({ id: job.id, answers })}\n`);
}
process.exit(0);
