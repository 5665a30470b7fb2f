import os

from django.core.asgi import get_asgi_application
from fastapi import FastAPI

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
app = FastAPI()


@app.get("/api/hello")
def hello():
    return {"path": "/api/hello", "from": "api"}


app.mount("/shop", get_asgi_application())
