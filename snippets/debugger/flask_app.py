from flask import Flask
from werkzeug.debug import DebuggedApplication

app = Flask(__name__)
app.debug = True
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)


@app.get("/share/<int:people>")
def share(people):
    return {"each": 12 / people}
