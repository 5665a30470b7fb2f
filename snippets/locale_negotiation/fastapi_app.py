from fastapi import FastAPI
from starlette_babel import LocaleMiddleware, get_language

app = FastAPI()
app.add_middleware(LocaleMiddleware, locales=["en", "de"], default_locale="en")


@app.get("/")
def home():
    return {"language": get_language()}
