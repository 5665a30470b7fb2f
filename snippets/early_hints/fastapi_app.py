from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/")
async def home(request: Request):
    await request.send_early_hints("</style.css>; rel=preload; as=style")
    return HTMLResponse('<link rel="stylesheet" href="/style.css">')
