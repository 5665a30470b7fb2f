from typing import Annotated

from fastapi import Depends, FastAPI

from fastapi_app.config import Settings, get_settings

app = FastAPI()


@app.get("/settings")
def show(settings: Annotated[Settings, Depends(get_settings)]):
    return {"page_size": settings.page_size}
