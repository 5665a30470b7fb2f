import csv
from collections import Counter
from io import TextIOWrapper
from urllib.request import urlopen

SITE = "https://example.org/"

with urlopen(SITE + "data/v1/claims.csv") as answer:
    rows = csv.DictReader(TextIOWrapper(answer, "utf-8", newline=""))
    counts = Counter((row["framework"], row["level"] or "value") for row in rows)

for (framework, level), count in sorted(counts.items()):
    print(framework, level, count)
