from flask import Flask

app = Flask(__name__, subdomain_matching=True)
app.config["SERVER_NAME"] = "shop.example"


@app.get("/", subdomain="api")
def api_root():
    return {"site": "api"}


@app.get("/")
def home():
    return {"site": "main"}
