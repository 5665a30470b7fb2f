import cProfile

from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def profile(request: Request, call_next):
    with cProfile.Profile() as profiler:
        response = await call_next(request)
    profiler.dump_stats(f"{request.method}.prof")
    return response


def add_up(numbers: range):
    return sum(numbers)


@app.get("/report")
async def report():
    return {"total": add_up(range(1000))}
