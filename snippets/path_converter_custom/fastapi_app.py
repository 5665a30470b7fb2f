from fastapi import FastAPI
from starlette.convertors import Convertor, register_url_convertor


class YearConvertor(Convertor):
    regex = "[0-9]{4}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return f"{value:04d}"


register_url_convertor("year", YearConvertor())
app = FastAPI()


@app.get("/reports/{year:year}")
def report(year: int):
    return {"year": year}
