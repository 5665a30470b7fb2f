from flask import Flask
from werkzeug.routing import BaseConverter


class YearConverter(BaseConverter):
    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04d}"


app = Flask(__name__)
app.url_map.converters["year"] = YearConverter


@app.get("/reports/<year:year>")
def report(year):
    return {"year": year}
