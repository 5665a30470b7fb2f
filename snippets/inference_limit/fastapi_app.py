import time
from typing import Annotated

from fastapi import Depends, FastAPI

app = FastAPI()


async def gpu_slot():
    yield


Slot = Annotated[None, Depends(gpu_slot, max_concurrency=2)]


def infer(prompt: str):
    time.sleep(0.02)
    return prompt.upper()


@app.get("/infer")
def run(prompt: str, slot: Slot):
    return {"answer": infer(prompt)}
