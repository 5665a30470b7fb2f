import os
import tomllib
from pathlib import Path

from fastapi import FastAPI

instance = Path(os.environ.get("SHOP_INSTANCE", "instance"))
config = tomllib.loads((instance / "shop.cfg").read_text())
app = FastAPI()


@app.get("/settings")
def show():
    return {"currency": config["CURRENCY"]}
