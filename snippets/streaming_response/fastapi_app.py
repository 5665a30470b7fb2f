from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


def lines():
    yield "number,square\n"
    for number in range(1000):
        yield f"{number},{number**2}\n"


@app.get("/squares.csv")
def squares():
    return StreamingResponse(lines(), media_type="text/csv")
