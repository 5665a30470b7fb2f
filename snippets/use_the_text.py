from urllib.request import urlopen

SITE = "https://example.org/"

with urlopen(SITE + "compare/routing/index.md") as answer:
    lines = answer.read().decode().splitlines()

for line in lines:
    if line.startswith("|"):
        print(line)
