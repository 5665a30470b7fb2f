"""The workloads in this framework, written as its documentation tells."""
