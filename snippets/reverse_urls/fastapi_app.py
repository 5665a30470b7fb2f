from fastapi import FastAPI

app = FastAPI()


@app.get("/users/{user_id}", name="user-detail")
def user(user_id: int):
    return {"user": user_id}


@app.get("/")
def home():
    return {"next": app.url_path_for("user-detail", user_id=3)}
