from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates(directory="templates")


def rows():
    for number in range(3):
        yield f"<{number}>"


@app.get("/report")
def report():
    page = templates.get_template("report.html").generate(rows=rows())
    return StreamingResponse(page, media_type="text/html")
