"""The same workloads for Locust: many generators on many machines, one master.

Each worker asks the workload named by BENCH_WORKLOAD as fast as its users can, ids in turn.
"""

import itertools
import os

from locust import FastHttpUser, constant, task

from benchmarks.workloads import IDS, workloads

CHOSEN = {workload.id: workload for workload in workloads()}[os.environ.get("BENCH_WORKLOAD", "json")]


class Client(FastHttpUser):  # type: ignore[misc] # Locust comes without types
    """One closed-loop user."""

    wait_time = constant(0)
    connection_timeout = network_timeout = 20.0

    def on_start(self) -> None:
        """Begin with the first id."""
        self.ids = itertools.cycle(range(1, IDS + 1))

    @task  # type: ignore[untyped-decorator] # as above
    def ask(self) -> None:
        """Send one request of the workload; Locust counts anything but 2xx as a failure."""
        path = CHOSEN.path.format(id=next(self.ids))
        self.client.request(CHOSEN.method, path, json=CHOSEN.body, name=CHOSEN.id)
