from typing import Annotated

from fastapi import Cookie, FastAPI, Header

app = FastAPI()


@app.get("/tenant")
def tenant(x_tenant: Annotated[int, Header()], theme: Annotated[str, Cookie()]):
    return {"tenant": x_tenant, "theme": theme}
