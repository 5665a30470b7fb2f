from fastapi import FastAPI, Request

app = FastAPI(max_body_size=1000)


@app.post("/notes")
async def save(request: Request):
    body = await request.body()
    return {"size": len(body)}
