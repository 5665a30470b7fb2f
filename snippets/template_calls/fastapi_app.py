from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")


class Report:
    def total(self, currency: str):
        return f"12.50 {currency}"


@app.get("/report")
def report(request: Request):
    return templates.TemplateResponse(request, "report.html", {"report": Report()})
