from hashlib import md5
from pathlib import Path

from flask import Flask, render_template, url_for

app = Flask(__name__)


@app.template_global()
def asset(name):
    digest = md5(Path(app.static_folder, name).read_bytes()).hexdigest()[:12]
    return url_for("static", filename=name, v=digest)


@app.get("/")
def home():
    return render_template("home.html")
