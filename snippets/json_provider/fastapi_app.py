import json
from typing import Any

from fastapi import FastAPI
from fastapi.responses import JSONResponse


class PrettyResponse(JSONResponse):
    def render(self, content: Any) -> bytes:
        return json.dumps(content, indent=2, sort_keys=True).encode()


app = FastAPI(default_response_class=PrettyResponse)


@app.get("/item")
def item():
    return {"name": "tea", "cups": 2}
