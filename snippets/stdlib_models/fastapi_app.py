from dataclasses import dataclass

from fastapi import FastAPI

app = FastAPI()


@dataclass
class Point:
    x: int
    y: int


@app.post("/points")
def create_point(point: Point):
    return point
