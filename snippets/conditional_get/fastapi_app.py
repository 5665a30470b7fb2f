from fastapi import FastAPI, Request, Response

app = FastAPI()
VERSION = 3


@app.get("/news")
def news(request: Request, response: Response):
    etag = f'"v{VERSION}"'
    if request.headers.get("If-None-Match") == etag:
        return Response(status_code=304, headers={"ETag": etag})
    response.headers["ETag"] = etag
    return {"version": VERSION}
