"""Load the project's own pytest plugins: isolation of samples, their clients, the proof ledger."""

pytest_plugins = ["tests.isolation", "tests.samples", "tests.steps", "tests.proofs", "tests.building"]
