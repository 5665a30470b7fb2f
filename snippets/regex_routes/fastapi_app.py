from fastapi import FastAPI
from starlette.convertors import StringConvertor, register_url_convertor


class YearConvertor(StringConvertor):
    regex = "[0-9]{4}"


register_url_convertor("yyyy", YearConvertor())
app = FastAPI()


@app.get("/articles/{year:yyyy}")
def archive(year: str):
    return {"year": year}


@app.get("/articles/{slug}")
def article(slug: str):
    return {"slug": slug}
