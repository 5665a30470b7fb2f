import json
from urllib.request import urlopen

from jsonschema import Draft202012Validator

SITE = "https://example.org/"

with urlopen(SITE + "data/v1/openapi.json") as answer:
    components = json.load(answer)["components"]

with urlopen(SITE + "data/v1/features.json") as answer:
    data = json.load(answer)

schema = {"$ref": "#/components/schemas/Features", "components": components}
Draft202012Validator(schema).validate(data)
print("valid:", len(data["features"]), "features of version", data["version"])
