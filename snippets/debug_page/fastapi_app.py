from fastapi import FastAPI

app = FastAPI(debug=True)


@app.get("/share/{people}")
def share(people: int):
    return {"each": 12 / people}
