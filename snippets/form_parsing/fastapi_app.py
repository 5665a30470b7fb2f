from typing import Annotated

from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/contact")
def contact(name: Annotated[str, Form()], topic: Annotated[list[str], Form()]):
    return {"name": name, "topics": topic}
