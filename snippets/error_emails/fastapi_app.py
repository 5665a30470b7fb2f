import logging
from logging.handlers import SMTPHandler

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse

mailer = SMTPHandler(
    "localhost", "shop@example.org", ["admin@example.org"], "Server error"
)
mailer.setLevel(logging.ERROR)
logger = logging.getLogger("shop")
logger.addHandler(mailer)
app = FastAPI()


@app.exception_handler(Exception)
def report(request: Request, error: Exception):
    logger.error("%s failed", request.url.path, exc_info=error)
    return PlainTextResponse("Internal Server Error", 500)


@app.get("/share/{people}")
def share(people: int):
    return {"each": 12 / people}
