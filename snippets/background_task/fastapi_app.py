from fastapi import BackgroundTasks, FastAPI

app = FastAPI()
sent = []


def send_welcome(name: str):
    sent.append(name)


@app.post("/users/{name}", status_code=202)
def register(name: str, background: BackgroundTasks):
    background.add_task(send_welcome, name)
    return {"registered": name}


@app.get("/sent")
def list_sent():
    return {"sent": sent}
