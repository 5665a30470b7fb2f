from flask import Flask, request

app = Flask(__name__)
LANGUAGES = ["en", "de"]


@app.get("/")
def home():
    return {"language": request.accept_languages.best_match(LANGUAGES, default="en")}
