from flask import Flask
from werkzeug.routing import BaseConverter


class RegexConverter(BaseConverter):
    def __init__(self, url_map, regex):
        super().__init__(url_map)
        self.regex = regex


app = Flask(__name__)
app.url_map.converters["regex"] = RegexConverter


@app.get("/articles/<regex('[0-9]{4}'):year>")
def archive(year):
    return {"year": year}


@app.get("/articles/<slug>")
def article(slug):
    return {"slug": slug}
