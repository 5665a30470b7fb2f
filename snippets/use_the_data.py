import json
from urllib.request import urlopen

SITE = "https://example.org/"

with urlopen(SITE + "data/v1/features.json") as answer:
    data = json.load(answer)

for feature in data["features"]:
    levels = {claim["framework"]: claim["level"] for claim in feature["claims"]}
    if levels["flask"] == "none":
        print(f"{feature['id']}: {levels}")
