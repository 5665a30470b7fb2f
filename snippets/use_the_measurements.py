import csv
import gzip
import json
from statistics import median
from urllib.request import urlopen

SITE = "https://example.org/"

with urlopen(SITE + "data/v1/measurements.json") as answer:
    newest = json.load(answer)["runs"][0]["run"]

with urlopen(SITE + "performance/data/" + newest["samples"]) as answer:
    lines = gzip.decompress(answer.read()).decode().splitlines()

times = {}
for row in csv.DictReader(lines):
    if row["workload"] == "json" and row["kept"] == "True":
        times.setdefault(row["stack"], []).append(float(row["cpu_us"]))

for stack, found in sorted(times.items()):
    print(stack, round(median(found)), "us of CPU per request,", len(found), "samples")
