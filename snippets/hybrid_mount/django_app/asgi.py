from django.core.asgi import get_asgi_application
from fastapi import FastAPI

application = FastAPI()


@application.get("/api/hello")
def hello():
    return {"path": "/api/hello", "from": "api"}


application.mount("/shop", get_asgi_application())
