from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.endpoints import HTTPEndpoint

app = FastAPI()


class Items(HTTPEndpoint):
    async def get(self, request: Request):
        return JSONResponse({"items": []})

    async def post(self, request: Request):
        return JSONResponse({"added": True}, status_code=201)


app.add_route("/items", Items)
